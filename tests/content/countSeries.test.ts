import { describe, expect, it } from 'vitest';
import {
  countSeries,
  countText,
  definitionName,
  definitionOf,
  isPartial,
  monthOf,
} from '#content/countSeries.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('company-counts');
const counts = data['company-counts'].observations;

function from(source: string, code: string | null) {
  const found = counts.find((o) => o.source === source && o.definitionCode === code);
  if (!found) throw new Error(`no count from ${source}`);
  return found;
}

describe('countSeries', () => {
  it('gives every definition of the data a name and keeps every count', () => {
    const series = countSeries(counts, english);

    expect(series.reduce((sum, { points }) => sum + points.length, 0)).toBe(counts.length);
    expect(series.every(({ label }) => label !== '')).toBe(true);
  });

  it('orders the points in time', () => {
    const operating = countSeries(counts, english).find(({ id }) => id === 'operating');
    const xs = operating?.points.map(({ x }) => x) ?? [];

    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(operating?.endText).toBe('250');
  });
});

describe('definitions', () => {
  it('sets counts of a part of the country or the economy apart', () => {
    expect(isPartial(from('foglio-2013', 'sector-subset'))).toBe(true);
    expect(isPartial(from('atr-kz', 'regional'))).toBe(true);
    expect(isPartial(from('foglio-2013', 'trade-institute-list'))).toBe(false);
  });

  it('takes those who took part in a meeting as a definition of its own', () => {
    expect(definitionOf(from('seed-specialeurasia-2024', null))).toBe('meeting');
  });

  it('names the sector of a count of one sector', () => {
    expect(definitionName(from('foglio-2013', 'sector-subset'), english)).toBe(
      'One sector: Oil and gas',
    );
  });
});

describe('countText', () => {
  it('says how firmly a count is stated', () => {
    expect(countText(from('seed-astanatimes-2025', 'operating'), english)).toBe('nearly 270');
  });
});

describe('monthOf', () => {
  it('stands a day at its month and a bare year at its middle', () => {
    expect(monthOf('2023-05-23')).toBeCloseTo(2023 + 4 / 12);
    expect(monthOf('2016')).toBe(2016.5);
  });
});
