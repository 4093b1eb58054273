import { describe, expect, it } from 'vitest';
import { buildCompanyCounts } from '#content/companyCounts.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('company-counts', 'events');
const build = (view: Partial<View> = {}) =>
  buildCompanyCounts(data, { ...DEFAULT_VIEW, ...view }, english);

function time(view: Partial<View> = {}) {
  const { chart } = build(view);
  if (chart.kind !== 'time') throw new Error('the figure is no longer drawn over time');
  return chart;
}

function points(series: string, view: Partial<View> = {}) {
  return time(view).series.find(({ id }) => id === series)?.points ?? [];
}

describe('buildCompanyCounts', () => {
  it('shows over 300 of January 2024 and about 250, nearly 270 and over 300 of May 2025 with their sources', () => {
    const rows = build().table.rows.map(({ cells }) => cells.map(({ text }) => text));

    expect(rows).toContainEqual([
      'January 2024',
      'over 300',
      'Operating',
      'Italian companies operating in Kazakhstan',
      'not stated',
      'The Astana Times, Jan 19, 2024',
    ]);
    const may = rows.filter(([date]) => date === 'May 2025').map((row) => [row[1], row[5]]);
    expect(may).toEqual([
      ['about 270', 'Qazinform (Akorda), May 30, 2025'],
      ['over 300', 'Qazinform, May 2025'],
      ['about 250', 'The Times of Central Asia, May 2025'],
      ['nearly 270', 'The Astana Times, May 30, 2025'],
    ]);
  });

  it('draws lone points, one series a definition, each with a sign of its own', () => {
    const { series } = time();
    const signs = series.map(({ shape, colour }) => `${shape} ${colour}`);

    expect(series.every(({ mark }) => mark === 'points')).toBe(true);
    expect(new Set(signs).size).toBe(signs.length);
    expect(series.map(({ id }) => id)).toEqual([
      'operating',
      'with-italian-capital',
      'registered',
      'joint-ventures',
      'companies-ventures-offices',
      'trading-partners',
      'trade-institute-list',
      'partial-list',
      'programme-participants',
      'representative-offices',
      'regional',
      'meeting',
      'sector-subset',
    ]);
  });

  it('stands a count at its month and says on which side the truth may lie', () => {
    expect(points('operating').find(({ period }) => period === '2024-01')).toMatchObject({
      x: 2024,
      y: 300,
      qualifier: 'over',
    });
    expect(points('operating').find(({ period }) => period === '2023-05-23')?.x).toBeCloseTo(
      2023 + 4 / 12,
    );
  });

  it('stands a count of an unknown month in the middle of its year', () => {
    expect(points('trading-partners')[0]?.x).toBe(2021.5);
  });

  it('draws every claim, and with other claims hidden the headline of each key', () => {
    const may = (view: Partial<View>) =>
      points('operating', view)
        .filter(({ period }) => period === '2025-05')
        .map(({ y }) => y);

    expect(may({})).toEqual([270, 300, 250, 270]);
    expect(may({ claims: 'hide' })).toEqual([270, 270]);
  });

  it('keeps only the part counts of the sectors chosen', () => {
    const ofSector = (view: Partial<View>) => points('sector-subset', view).map(({ y }) => y);

    expect(ofSector({})).toEqual([12, 4]);
    expect(ofSector({ sectors: ['oil-gas'] })).toEqual([12]);
    expect(points('operating', { sectors: ['oil-gas'] })).toEqual(points('operating'));
    expect(build({ sectors: ['oil-gas'] }).notes.at(-1)).toContain('cannot be split by sector');
  });

  it('lists counts of parts below all others', () => {
    const definitions = build().table.rows.map(({ cells }) => cells[2]?.text);

    expect(definitions.slice(-6)).toEqual([
      'One meeting',
      'One region or city',
      'One region or city',
      'One region or city',
      'One sector: Oil and gas',
      'One sector: Construction',
    ]);
  });

  it('tells the spread of the last year and the last register', () => {
    expect(build().sentence).toBe(
      'In 2025 sources put the number of Italian companies operating in Kazakhstan anywhere from about 250 to over 300; 278 companies with Italian capital were on the register in October 2024.',
    );
    expect(build({ years: { from: 2005, to: 2012 } }).sentence).toBe(
      'In 2009 the number of Italian companies operating in Kazakhstan was put at over 100.',
    );
    expect(build({ years: { from: 2016, to: 2021 } }).sentence).toBe(
      '3 counts of Italian companies lie in these years, in definitions of their own.',
    );
  });

  it('says which filter empties it', () => {
    expect(build({ years: { from: 2004, to: 2008 } }).empty).toEqual({
      reason: 'No count of companies lies in these years.',
      clear: ['years'],
    });
  });

  it('starts at zero unless the scale is logarithmic', () => {
    expect(time().axis).toMatchObject({ scale: 'linear', zero: true });
    expect(time({ scale: 'log' }).axis).toMatchObject({ scale: 'log', zero: false });
  });
});
