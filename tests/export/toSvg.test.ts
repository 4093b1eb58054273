import { afterEach, describe, expect, it } from 'vitest';
import { buildTradeOverTime } from '#content/tradeOverTime.ts';
import { toSvg } from '#export/toSvg.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const content = buildTradeOverTime(
  await loadedData('trade-totals', 'trade-months', 'trade-partners', 'reference', 'events'),
  DEFAULT_VIEW,
  english,
);

function drawn(): HTMLElement {
  const figure = document.createElement('figure');
  const svg = `<svg data-picture="" role="img" width="300" height="200"><title>t</title><defs><linearGradient id=":r1:"><stop offset="0"/></linearGradient></defs><rect class="x" tabindex="0" aria-label="a" width="9" height="9" style="fill: url(#:r1:); stroke: rgb(1, 2, 3)"/></svg>`;
  figure.innerHTML = svg + svg;
  for (const [index, element] of [...figure.querySelectorAll('svg')].entries()) {
    element.getBoundingClientRect = () => new DOMRect(0, index * 210, 300, 200);
  }
  document.body.append(figure);
  return figure;
}

afterEach(() => document.body.replaceChildren());

function parsed(style: 'plain' | 'full', ratio?: number): Document {
  const text = toSvg(drawn(), content, {
    style,
    provenance: 'Release x',
    ...(ratio ? { ratio } : {}),
  });
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

describe('toSvg', () => {
  it('sets several drawings of a figure one below the other', () => {
    const nested = [...parsed('plain').querySelectorAll('svg svg')];

    expect(nested.map((svg) => svg.getAttribute('y'))).toEqual(['0', '210']);
  });

  it('keeps every id unique and what refers to it', () => {
    const document = parsed('plain');
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(
      [...document.querySelectorAll('rect[width="9"]')].map((rect) => rect.getAttribute('fill')),
    ).toEqual(ids.map((id) => `url(#${id})`));
  });

  it('resolves style and leaves out what only a page needs', () => {
    const rect = parsed('plain').querySelector('rect[width="9"]');

    expect(rect?.getAttribute('stroke')).toBe('rgb(1, 2, 3)');
    for (const name of ['class', 'style', 'tabindex', 'aria-label'])
      expect(rect?.hasAttribute(name)).toBe(false);
  });

  it('writes title, subtitle, source and provenance on a full picture', () => {
    const words = [...parsed('full').querySelectorAll('text')]
      .map((text) => text.textContent)
      .join(' ');

    expect(words).toContain('In 2025 Kazakhstan reports');
    expect(words).toContain('current prices');
    expect(words).toContain('Sources:');
    expect(words).toContain('Release x');
  });

  it('says under the pictures what their numbers stand for, on a plain picture too', () => {
    const figure = drawn();
    figure.insertAdjacentHTML(
      'beforeend',
      '<ol data-export="key"><li><span>1</span><span>Prodi in Kazakhstan</span></li></ol>',
    );

    for (const style of ['plain', 'full'] as const) {
      expect(toSvg(figure, content, { style, provenance: '' })).toContain('Prodi in Kazakhstan');
    }
  });

  it('fills a frame of the ratio asked for', () => {
    const root = parsed('full', 9 / 16).documentElement;

    expect(Number(root.getAttribute('height')) / Number(root.getAttribute('width'))).toBeCloseTo(
      9 / 16,
      2,
    );
  });

  it('says which figure has no drawing', () => {
    const empty = document.createElement('figure');

    expect(() => toSvg(empty, content, { style: 'plain', provenance: '' })).toThrow(
      'trade-over-time',
    );
  });
});
