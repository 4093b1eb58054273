import { describe, expect, it } from 'vitest';
import type { CrudeMeasure } from '#content/crudeCells.ts';
import { cellsOf } from '#content/crudeCells.ts';
import { crudePanel } from '#content/crudePanels.ts';
import { crudeYears } from '#content/crudeYears.ts';
import { createWorkings } from '#content/workings.ts';
import { toReferenceRates } from '#evidence/money.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-products', 'reference');
const brent = [...toReferenceRates(data.reference).brent.values()];

function panel(measure: CrudeMeasure) {
  const context = { i18n: english, workings: createWorkings(data.sources, english) };
  const told = crudeYears(data['trade-products'], data.sources)
    .filter(({ year }) => year >= 2018)
    .map((year) => ({ year, cells: cellsOf(context, year) }));
  return crudePanel(context, measure, told, { from: 2018, to: 2023 }, brent);
}

describe('crudePanel', () => {
  it('keeps the two series apart, each with its own last value, one of them dashed', () => {
    expect(panel('share').series.map(({ id, endText, dashed }) => [id, endText, dashed])).toEqual([
      ['share.register', '6.9%', false],
      ['share.grades', '10.5%', true],
    ]);
  });

  it('leaves the years between them as a gap in both', () => {
    const gaps = panel('value').series.map((series) =>
      series.points.filter((point) => point.y === null).map((point) => point.x),
    );

    expect(gaps).toEqual([
      [2020, 2021, 2022, 2023],
      [2018, 2019, 2020, 2021, 2022],
    ]);
  });

  it('sets Brent beside the price paid, and beside nothing else', () => {
    const series = panel('price').series.at(-1);

    expect(series).toMatchObject({ id: 'price.brent', endText: '82' });
    expect(series?.points[0]?.text).toBe('USD 71.34 per barrel');
    expect(series?.points).toHaveLength(6);
    expect(panel('barrels').series).toHaveLength(2);
  });

  it('says each value with its unit', () => {
    expect(panel('price').series[0]?.points[0]?.text).toBe('USD 70.6 per barrel');
  });

  it('is percent for the share only', () => {
    expect(panel('share').axis.style).toBe('percent');
    expect(panel('price').axis).toMatchObject({ style: 'number', title: 'USD per barrel' });
  });
});
