import { afterEach, expect, test } from 'vitest';
import { fileFamilies, standalonePicture } from '#export/standalonePicture.ts';

afterEach(() => document.body.replaceChildren());

function copyOf(inner: string): SVGSVGElement {
  document.body.innerHTML = `<svg role="img" data-picture="" style="font-family: 'Golos Text Variable', 'Golos Fallback', system-ui">${inner}</svg>`;
  const svg = document.body.querySelector('svg');
  if (!svg) throw new Error('no drawing');
  return standalonePicture(svg, 'p0');
}

test('style becomes attributes, and what only a page needs is left out', () => {
  const circle = copyOf(
    '<title>t</title><circle class="x" tabindex="0" data-obs="o" style="stroke-width: 1.6px; stroke: rgb(1, 2, 3)"/>',
  ).querySelector('circle');

  expect(circle?.outerHTML).toMatch(/stroke="rgb\(1, 2, 3\)"/);
  expect(circle?.getAttribute('stroke-width')).toBe('1.6');
  expect([...(circle?.attributes ?? [])].map(({ name }) => name).sort()).toEqual([
    'stroke',
    'stroke-width',
  ]);
});

test('the rim of letters is letters of paper under them, for readers who know no order of painting', () => {
  const texts = [
    ...copyOf(
      '<text style="paint-order: stroke; stroke: rgb(255, 255, 255); fill: rgb(9, 9, 9)">Aktau</text>',
    ).querySelectorAll('text'),
  ];

  expect(texts.map((text) => text.textContent)).toEqual(['Aktau', 'Aktau']);
  expect(texts.map((text) => text.getAttribute('fill'))).toEqual([
    'rgb(255, 255, 255)',
    'rgb(9, 9, 9)',
  ]);
  expect(texts[1]?.getAttribute('stroke')).toBe('none');
});

test('a drawing keeps its own ids apart from those of others', () => {
  const copy = copyOf(
    '<clipPath id=":r1:"><rect/></clipPath><g clip-path="url(#:r1:)"/><use href="#:r1:"/>',
  );

  expect(copy.querySelector('clipPath')?.id).toBe('p0-r1');
  expect(copy.querySelector('g')?.getAttribute('clip-path')).toBe('url(#p0-r1)');
  expect(copy.querySelector('use')?.getAttribute('href')).toBe('#p0-r1');
});

test('a file names first a font that every program has or can replace', () => {
  expect(copyOf('').getAttribute('font-family')).toBe('Arial,sans-serif');
  expect(fileFamilies('"Source Serif 4 Variable", "Source Serif Fallback"')).toMatch(
    /^Georgia,.*\bserif$/,
  );
  expect(fileFamilies('monospace')).toBe('monospace');
});
