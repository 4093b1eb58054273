import { describe, expect, it, test } from 'vitest';
import { cellsOf } from '#content/crudeCells.ts';
import { signed, splitCells } from '#content/crudeSplit.ts';
import { crudeYears } from '#content/crudeYears.ts';
import { createWorkings } from '#content/workings.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-products');
const years = crudeYears(data['trade-products'], data.sources);
const workings = createWorkings(data.sources, english);
const context = { i18n: english, workings };

function told(wanted: number) {
  const year = years.find((one) => one.year === wanted);
  if (!year) throw new Error(`no year ${wanted}`);
  return { year, cells: cellsOf(context, year) };
}

describe('splitCells', () => {
  it('tells what price and volume made of a change, with the working of each', () => {
    const { price, volume } = splitCells(context, told(2018), told(2019));

    expect([price.text, volume.text]).toEqual(['−170', '+641']);
    expect(workings.derived()[price.derived ?? '']?.working).toBe(
      '(64.43533975 − 70.62817694) × (22.742 + 32.23) ÷ 2 = −170',
    );
    expect(workings.derived()[volume.derived ?? '']?.working).toBe(
      '(32.23 − 22.742) × (70.62817694 + 64.43533975) ÷ 2 = +641',
    );
  });

  it('draws on both years’ bills and volumes', () => {
    const { price } = splitCells(context, told(2018), told(2019));

    expect(workings.derived()[price.derived ?? '']?.inputs.map((one) => one.label)).toEqual([
      'Price paid, 2018',
      'Volume, 2018',
      'Price paid, 2019',
      'Volume, 2019',
    ]);
  });

  it('is a gap across the break between the two ways the register was published', () => {
    const { price, volume } = splitCells(context, told(2019), told(2023));

    expect([price.value, volume.value]).toEqual([null, null]);
  });
});

test('a change is said in millions with its sign', () => {
  expect(signed(english, -170_200_000)).toBe('−170');
  expect(signed(english, 1_640_700_000)).toBe('+1,641');
});
