import { afterEach, describe, expect, it } from 'vitest';
import { buildTradeOverTime } from '#content/tradeOverTime.ts';
import type { SvgOptions } from '#export/toSvg.ts';
import { drawingRoom, toSvg } from '#export/toSvg.ts';
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

function parsed(style: 'plain' | 'full', more: Partial<SvgOptions> = {}): Document {
  const text = toSvg(drawn(), content, {
    style,
    provenance: 'Release x',
    ...more,
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

  it('stands on a sheet of the size asked for, and a drawing too high for it on a larger one of its shape', () => {
    const size = (zoom: number) => {
      const root = parsed('full', { sheet: { width: 960, height: 540 }, zoom }).documentElement;
      return [Number(root.getAttribute('width')), Number(root.getAttribute('height'))];
    };

    expect(size(0.5)).toEqual([960, 540]);
    const [width = 0, height = 0] = size(2);
    expect(width).toBeGreaterThan(960);
    expect(height / width).toBeCloseTo(9 / 16, 2);
  });

  it('leaves a drawing on a sheet just the room that its words do not take', () => {
    const sheet = { width: 960, height: 540 };
    const { width, height } = drawingRoom(
      content,
      { style: 'full', provenance: 'Release x' },
      sheet,
    );
    const zoomOf = (tall: number) => tall / 410;
    const heightAt = (zoom: number) =>
      parsed('full', { sheet, zoom }).documentElement.getAttribute('height');

    expect(width).toBeLessThan(sheet.width);
    expect(heightAt(zoomOf(height))).toBe('540');
    expect(heightAt(zoomOf(height + 20))).not.toBe('540');
  });

  it('keeps a drawing alone off the edges of its sheet', () => {
    const sheet = { width: 960, height: 540 };
    const room = drawingRoom(content, { style: 'plain', provenance: '' }, sheet);
    const moved = parsed('plain', { sheet }).querySelector('svg > g')?.getAttribute('transform');

    expect(room.width).toBeLessThan(sheet.width);
    expect(room.height).toBeLessThan(sheet.height);
    expect(moved).toMatch(/^translate\((?!0 )/);
  });

  it('draws a picture larger than it was, on a sheet', () => {
    const scaled = parsed('full', { zoom: 1.5 }).querySelector('g[transform="scale(1.5)"]');

    expect(scaled?.querySelectorAll('svg')).toHaveLength(2);
  });

  it('says which figure has no drawing', () => {
    const empty = document.createElement('figure');

    expect(() => toSvg(empty, content, { style: 'plain', provenance: '' })).toThrow(
      'trade-over-time',
    );
  });
});
