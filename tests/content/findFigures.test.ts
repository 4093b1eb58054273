import { expect, it } from 'vitest';
import { FIGURES } from '#content/catalogue.ts';
import type { FigureContent } from '#content/figureContent.ts';
import { figureDocuments } from '#content/findFigures.ts';
import { english } from '../translators.ts';

it('has every figure of the catalogue, leading to its place on its page', () => {
  const documents = figureDocuments([], english);

  expect(documents.map(({ target }) => target)).toEqual(
    FIGURES.map(({ id, page }) => ({ page, hash: id })),
  );
  expect(documents.every(({ title, words }) => title !== '' && words !== '')).toBe(true);
});

it('says and searches the finding of a figure that has been made', () => {
  const made = { id: 'crude-oil', sentence: 'Crude fell to a plum.' } as FigureContent;
  const document = figureDocuments([made], english).find(({ id }) => id === 'figure:crude-oil');

  expect(document?.text).toBe('Crude fell to a plum.');
  expect(document?.words).toContain('plum');
});
