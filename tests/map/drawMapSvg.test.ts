import { describe, expect, test } from 'vitest';
import { drawMapSvg } from '#map/drawMapSvg.ts';
import { english } from '../translators.ts';
import { readBasemap } from './basemaps.ts';
import { mapContent, mapFigure, mapLine, mapNode, mapPlace } from './mapSample.ts';

const BASEMAP = readBasemap('far');

function drawn(content = mapContent(), theme: 'light' | 'dark' = 'light'): Document {
  const text = drawMapSvg(mapFigure(content), english, {
    width: 700,
    height: 500,
    theme,
    basemap: BASEMAP,
  });
  return new DOMParser().parseFromString(text, 'image/svg+xml');
}

describe('drawMapSvg', () => {
  test('is well-formed and titled with the figure’s sentence', () => {
    const svg = drawn();

    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toBe('Two legs & two nodes');
  });

  test('leaves no variable unresolved: a file has no theme', () => {
    expect(
      drawn(mapContent({ places: [mapPlace('Astana', 1e9)] })).documentElement.outerHTML,
    ).not.toContain('var(--');
  });

  test('has the colours of the theme asked for', () => {
    const fills = (theme: 'light' | 'dark') =>
      [...drawn(mapContent(), theme).querySelectorAll('[fill]')].map((mark) =>
        mark.getAttribute('fill'),
      );

    expect(fills('light')).toContain('#f6f3ea');
    expect(fills('dark')).toContain('#222a31');
  });

  test('names nodes, countries and seas', () => {
    const words = [...drawn().querySelectorAll('text')].map(({ textContent }) => textContent);

    expect(words).toEqual(
      expect.arrayContaining(['Aktau', 'Almaty', 'KAZAKHSTAN', 'Middle Corridor']),
    );
  });

  test('tells modes apart by the line’s style', () => {
    const dashes = (mode: 'rail' | 'sea' | 'road' | 'pipeline') =>
      [
        ...drawn(mapContent({ lines: [mapLine('leg', { mode })], nodes: [] })).querySelectorAll(
          'path',
        ),
      ]
        .map((mark) => mark.getAttribute('stroke-dasharray'))
        .filter((dash) => dash !== null)
        .join(' | ');

    expect(new Set((['rail', 'sea', 'road', 'pipeline'] as const).map(dashes)).size).toBe(4);
  });

  test('explains in the legend only what is shown', () => {
    const words = [...drawn().querySelectorAll('text')].map(({ textContent }) => textContent);

    expect(words).toContain('Sea');
    expect(words).not.toContain('Pipeline');
    expect(words).not.toContain('Break of gauge');
  });

  test('draws the signs of a node beside its name', () => {
    const signs = (more: 'gauge' | 'transhipment' | null) =>
      drawn(
        mapContent({ nodes: [mapNode('Dostyk', 70, 45, { signs: more ? [more] : [] })] }),
      ).querySelectorAll('.map-label path').length;

    expect(signs('gauge')).toBeGreaterThan(signs(null));
  });
});
