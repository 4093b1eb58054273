import { describe, expect, it } from 'vitest';
import { buildInvestmentByYear } from '#content/investmentByYear.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('investment', 'reference', 'events');
const build = (view: Partial<View> = {}) =>
  buildInvestmentByYear(data, { ...DEFAULT_VIEW, ...view }, english);

function time(view: Partial<View> = {}) {
  const { chart } = build(view);
  if (chart.kind !== 'time') throw new Error('the figure is no longer drawn over time');
  return chart;
}

function row(key: string, view: Partial<View> = {}) {
  return build(view).table.rows.find((one) => one.key === key)?.cells ?? [];
}

describe('buildInvestmentByYear', () => {
  it('shows euro as the source prints them, without a conversion', () => {
    const [, method, inflow, stock] = row('2021', { currency: 'eur' });

    expect(method?.text).toBe('BPM6, directional principle');
    expect(inflow).toMatchObject({ text: '89.3', value: 89.2593219 });
    expect(inflow?.obs).toBe('investment:investment.net-inflow.kz.it-kz.2021:wiiw-kz-partners');
    expect(inflow?.derived).toBeUndefined();
    expect(stock?.text).toBe('118.9');
  });

  it('converts euro to dollars at the mean rate of the year and shows how', () => {
    const content = build();
    const inflow = content.table.rows.find(({ key }) => key === '2021')?.cells[2];

    expect(inflow?.obs).toBe('investment:investment.net-inflow.kz.it-kz.2021:wiiw-kz-partners');
    expect(content.derived[inflow?.derived ?? '']?.working).toBe(
      'EUR 89.2593219 mn ÷ 0.8453 = USD 105.6 mn',
    );
  });

  it('keeps the negative flows as bars below zero', () => {
    const older = time({ currency: 'eur' }).series.find(({ id }) => id === 'net-inflow.older');

    expect(older?.mark).toBe('bar');
    expect(older?.points.find(({ x }) => x === 2006)?.y).toBeCloseTo(-338.846, 3);
  });

  it('never joins the years before the change of method with those after', () => {
    const ranges = time().series.map(({ id, points }) => [id, points[0]?.x, points.at(-1)?.x]);

    expect(ranges).toEqual([
      ['net-inflow.older', 2003, 2012],
      ['net-inflow.bpm6', 2013, 2023],
      ['stock.older', 2003, 2012],
      ['stock.bpm6', 2013, 2023],
    ]);
  });

  it('breaks where the notes of the observations say that the method changes', () => {
    const yearly = data.investment.observations.filter(
      ({ source }) => source === 'wiiw-kz-partners',
    );
    const bpm6 = yearly.filter(({ note }) => note?.en.startsWith('BPM6'));

    expect(Math.min(...bpm6.map(({ period }) => Number(period)))).toBe(2013);
    expect(yearly.filter(({ period }) => Number(period) >= 2013)).toEqual(bpm6);
  });

  it('draws the part-year figure of the press as a claim and lists it in a column of its own', () => {
    const [claim] = time().claims;
    const content = build();

    expect(claim).toMatchObject({ x: 2023, y: 76, qualifier: 'about', text: 'about USD 76 mn' });
    expect(content.table.columns.at(-1)?.label).toBe('Inflow, gross or net not stated');
    expect(content.table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'January 2023 to August 2023',
      'not stated',
      '',
      '',
      '76',
    ]);
  });

  it('drops that claim and its column where other claims are hidden', () => {
    const content = build({ claims: 'hide' });

    expect(time({ claims: 'hide' }).claims).toEqual([]);
    expect(content.table.columns.length).toBe(4);
    expect(content.table.rows.every(({ cells }) => cells.length === 4)).toBe(true);
  });

  it('tells the last flow and stock, and how often more left than came', () => {
    expect(build().sentence).toBe(
      'In 2021 Kazakhstan recorded a net inflow of $106 mn of direct investment from Italy and a stock of $141 mn; in 7 of the 19 years shown more left than came in.',
    );
    expect(build({ years: { from: 2005, to: 2006 } }).sentence).toBe(
      'In 2006 Kazakhstan recorded a net outflow of $426 mn of direct investment to Italy and a stock of $764 mn from there; in 2 of the 2 years shown more left than came in.',
    );
    expect(build({ currency: 'eur', years: { from: 2021, to: 2021 } }).sentence).toBe(
      'In 2021 Kazakhstan recorded a net inflow of €89 mn of direct investment from Italy and a stock of €119 mn.',
    );
  });

  it('puts the count of its sentence on record', () => {
    const { derived } = build();

    expect(derived['investment-by-year@outflow-years.2003-2023']?.working).toBe(
      '2005, 2006, 2007, 2008, 2009, 2010, and 2012: 7 of 19 years',
    );
  });

  it('names the National Bank and wiiw as where the figures come from', () => {
    expect(build().sourceLine).toContain('National Bank of Kazakhstan');
    expect(build().sourceLine).toContain('wiiw');
  });

  it('says what it cannot do where the address asks for it', () => {
    const { notices, disabled } = build({
      scale: 'log',
      measure: { kind: 'share' },
      reporter: 'it',
    });

    expect(notices.length).toBe(3);
    expect(disabled.map(({ value }) => value)).toEqual(['log', 'share', 'growth', 'index']);
  });

  it('stays as it is under a sector filter and says why', () => {
    const filtered = build({ sectors: ['oil-gas'] });

    expect(filtered.table).toEqual(build().table);
    expect(filtered.notes.at(-1)).toContain('cannot be split by sector');
  });
});
