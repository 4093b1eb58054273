import { expect, it, vi } from 'vitest';
import type { FigureContent } from '#content/figureContent.ts';
import { createPageContents } from '#figures/pageContents.ts';

const content = (id: string) => ({ id }) as Partial<FigureContent> as FigureContent;

it('puts a new content in the place of the old one', () => {
  const contents = createPageContents();
  contents.put(content('a'));
  contents.put(content('b'));
  const next = content('a');

  contents.put(next);

  expect(contents.getSnapshot()).toEqual([next, content('b')]);
  expect(contents.getSnapshot()[0]).toBe(next);
});

it('taking out an old content leaves its successor', () => {
  const contents = createPageContents();
  const takeOut = contents.put(content('a'));
  const next = content('a');
  contents.put(next);

  takeOut();

  expect(contents.getSnapshot()).toEqual([next]);
});

it('tells those who listen, until they leave', () => {
  const contents = createPageContents();
  const listener = vi.fn();
  const leave = contents.subscribe(listener);
  contents.put(content('a'));

  leave();
  contents.put(content('b'));

  expect(listener).toHaveBeenCalledTimes(1);
});
