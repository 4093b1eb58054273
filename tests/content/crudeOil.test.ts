import { describe, expect, it } from 'vitest';
import { buildCrudeOil } from '#content/crudeOil.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-products', 'reference');
const build = (view: Partial<View> = {}) =>
  buildCrudeOil(data, { ...DEFAULT_VIEW, ...view }, english);
const cellsOf = (content: ReturnType<typeof build>, year: string) =>
  content.table.rows.find((row) => row.key === year)?.cells ?? [];

describe('buildCrudeOil', () => {
  it('gives bill, volume, price and share of a printed year', () => {
    expect(
      cellsOf(build(), '2018')
        .slice(1, 5)
        .map((cell) => cell.text),
    ).toEqual(['1,606', '22.7', '70.6', '5.0%']);
  });

  it('splits a change into price and volume with nothing left over', () => {
    const content = build();
    const [, now, , , , price, volume] = cellsOf(content, '2018');
    const before = cellsOf(content, '2017')[1];

    expect((price?.value ?? 0) + (volume?.value ?? 0)).toBeCloseTo(
      (now?.value ?? 0) - (before?.value ?? 0),
      6,
    );
  });

  it('splits no change across the break after 2019', () => {
    expect(
      cellsOf(build(), '2023')
        .slice(5)
        .map((cell) => cell.text),
    ).toEqual(['–', '–']);
  });

  it('tells the last change and what made it', () => {
    expect(build({ years: { from: 1995, to: 2019 } }).sentence).toBe(
      'In 2019 Italy’s register counts $2.08 bn of Kazakh crude, $471 mn more than in 2018: −$170 mn by price and +$641 mn by volume.',
    );
  });

  it('tells a year without a year before by its price', () => {
    expect(build().sentence).toMatch(
      /^In 2023 Italy’s register counts \$4\.07 bn of Kazakh crude, at \$[\d.]+ a barrel\.$/,
    );
  });

  it('stays in dollars and says so when euros are asked for', () => {
    const content = build({ currency: 'eur' });

    expect(content.notices).toHaveLength(1);
    expect(cellsOf(content, '2018')[1]?.text).toBe('1,606');
  });
});
