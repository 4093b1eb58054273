import { describe, expect, it } from 'vitest';
import { claimMarks, toSeries } from '#content/tradeMarks.ts';
import type { View } from '#view/view.ts';
import { english } from '../translators.ts';
import { tradeOf } from './tradeContext.ts';

function seriesOf(view: Partial<View>, index = 0) {
  const { lines, window, choices } = tradeOf(view);
  const line = lines[index];
  if (!line) throw new Error('no line');
  return toSeries(line, window, choices, english);
}

function marksOf(view: Partial<View>, index = 0) {
  const { context, lines, window } = tradeOf(view);
  const line = lines[index];
  if (!line) throw new Error('no line');
  return claimMarks(context, line, window);
}

describe('toSeries', () => {
  it('draws billions and says millions', () => {
    expect(seriesOf({}).points[0]).toMatchObject({
      x: 2018,
      y: 11.7342548,
      text: 'USD 11,734 mn',
    });
  });

  it('has a point for every year of the window, and a gap is one without a value', () => {
    const points = seriesOf({ reporter: 'both', flow: ['exports'] }, 1).points;

    expect(points.map((point) => point.x)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(points.filter((point) => point.y === null).map((point) => point.x)).toEqual([
      2018, 2022,
    ]);
    expect(points[0]?.text).toBe('–');
  });

  it.each([
    [{}, '18.7'],
    [{ flow: ['imports'] }, '1.28'],
    [{ measure: { kind: 'share' } }, '22.9%'],
    [{ measure: { kind: 'growth' } }, '25.8%'],
    [{ measure: { kind: 'index', base: 2010 } }, '195'],
  ] as const)('writes the last value at the end of the line for %j: %s', (view, text) => {
    expect(seriesOf(view).endText).toBe(text);
  });

  it('fills only Kazakhstan’s exports, and only down to a zero', () => {
    expect(seriesOf({}).mark).toBe('area');
    expect(seriesOf({ scale: 'log' }).mark).toBe('line');
    expect(seriesOf({ measure: { kind: 'growth' } }).mark).toBe('line');
    expect(seriesOf({}, 1).mark).toBe('line');
    expect(seriesOf({ reporter: 'it' }).mark).toBe('line');
  });

  it('dashes what Italy says, so that colour is not the only sign', () => {
    expect(seriesOf({ reporter: 'both', flow: ['exports'] }).dashed).toBe(false);
    expect(seriesOf({ reporter: 'both', flow: ['exports'] }, 1).dashed).toBe(true);
  });
});

describe('claimMarks', () => {
  it('leaves out the headlines, for they are the line', () => {
    const { lines } = tradeOf({});
    const headlines = [...(lines[0]?.years.values() ?? [])].map((year) => year.headline?.id);
    const marks = marksOf({});

    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter((mark) => headlines.includes(mark.obs))).toEqual([]);
  });

  it('stands in the money of the figure and says what the source prints', () => {
    const mark = marksOf({ reporter: 'it', flow: ['exports'] }).find((one) => one.x === 2020);

    expect(mark?.y).toBeCloseTo(1.4405522592, 8);
    expect(mark).toMatchObject({
      text: 'EUR 1,262.5 mn',
      label: 'Startmag',
      obs: 'trade-totals:trade.value.it.kz-it.2020:startmag-2022-01',
      derived: 'test@usd.trade-totals:trade.value.it.kz-it.2020:startmag-2022-01',
    });
  });

  it('has no part of a year and nothing outside the window', () => {
    const years = marksOf({}).map((mark) => mark.x);

    expect(years.every((year) => year >= 2018 && year <= 2024)).toBe(true);
    expect(years.every(Number.isInteger)).toBe(true);
  });
});
