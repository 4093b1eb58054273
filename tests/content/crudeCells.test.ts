import { describe, expect, it } from 'vitest';
import { cellsOf } from '#content/crudeCells.ts';
import { crudeYears } from '#content/crudeYears.ts';
import { createWorkings } from '#content/workings.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-products');
const years = crudeYears(data['trade-products'], data.sources);

function told(wanted: number) {
  const workings = createWorkings(data.sources, english);
  const year = years.find((one) => one.year === wanted);
  if (!year) throw new Error(`no year ${wanted}`);
  return { year, workings, cells: cellsOf({ i18n: english, workings }, year) };
}

describe('cellsOf', () => {
  it('opens the observation of what the register prints', () => {
    const { cells } = told(2018);

    expect(cells.value).toEqual({
      text: '1,606',
      value: 1606.226,
      obs: 'trade-products:trade.product-value.it.kz-it.grade:kazakhstan-crude.oil-gas.2018:ec-coir-2018',
    });
    expect(cells.barrels.text).toBe('22.7');
  });

  it('marks months added up as computed, with every month behind it', () => {
    const { cells, workings } = told(2023);

    expect(cells.value).toMatchObject({ text: '4,071', remark: 'computed' });
    expect(cells.value.obs).toBeUndefined();
    expect(workings.derived()[cells.value.derived ?? '']?.inputs).toHaveLength(24);
  });

  it('divides bill by volume, and shows both', () => {
    const { cells, workings } = told(2018);

    expect(workings.derived()[cells.price.derived ?? '']).toMatchObject({
      text: '70.6',
      unit: 'USD per barrel',
      working: '1,606.226 ÷ 22.742 = 70.6',
    });
  });

  it('shows the bill for all origins only as what the share is of', () => {
    const { cells, workings } = told(2019);

    expect(cells.share.text).toBe('6.9%');
    expect(workings.derived()[cells.share.derived ?? '']?.working).toBe(
      '2,076.751 ÷ 29,922.772 = 6.9%',
    );
  });

  it('leaves the share a gap where the register’s total is not there', () => {
    const { year, workings } = told(2019);
    const cells = cellsOf({ i18n: english, workings }, { ...year, allOrigins: null });

    expect(cells.share).toEqual({ text: '–', value: null });
  });
});
