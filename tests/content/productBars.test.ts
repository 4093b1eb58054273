import { describe, expect, it } from 'vitest';
import { productBar, productYears } from '#content/productBars.ts';
import type { Direction } from '#dataset/codes.ts';
import type { View } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { moneyContext } from './moneyContext.ts';

const data = await loadedData('trade-products');
const products = data['trade-products'];

function bars(direction: Direction, year: number, view: Partial<View> = {}) {
  const context = moneyContext(view);
  const entries = productYears(context, products, direction, year);
  return {
    entries,
    bars: entries.map((entry) => productBar(context, products, entry)),
    derived: context.workings.derived(),
  };
}

describe('productYears', () => {
  it('takes a value printed for the year', () => {
    const { entries } = bars('kz-it', 2018);

    expect(entries).toHaveLength(4);
    expect(entries[0]).toMatchObject({ product: 'grade:kazakhstan-crude', months: [] });
  });

  it('adds months where no value is printed for the year', () => {
    const { entries, derived } = bars('kz-it', 2022);
    const blend = entries.find((entry) => entry.product === 'grade:kz-cpc-bln');

    expect(blend?.months).toHaveLength(11);
    expect(blend?.from.text).toBe('USD 2,647.156 mn');
    expect(derived[blend?.from.ref.derived ?? '']?.inputs).toHaveLength(11);
  });

  it('has nothing for a year without products', () => {
    expect(bars('it-kz', 2018).entries).toEqual([]);
  });
});

describe('productBar', () => {
  it('names the product and who says so', () => {
    expect(bars('kz-it', 2018).bars[1]).toMatchObject({
      label: 'Wheat (HS 1001), Kazakhstan says',
      text: '66',
      colour: 'sector:agriculture-food',
    });
  });

  it('says how many months it holds, unless it is the whole year', () => {
    expect(bars('kz-it', 2022).bars[0]?.label).toBe('Crude oil, CPC blend, Italy says (11 months)');
    expect(bars('kz-it', 2023).bars[0]?.label).toBe('Crude oil, CPC blend, Italy says');
  });

  it('stands in the money of the figure, with one decimal where it is small', () => {
    const [fuel, textiles] = bars('it-kz', 2022).bars;

    expect(fuel?.text).toBe('3.6');
    expect(textiles?.y).toBeCloseTo(168.545, 3);
    expect(bars('it-kz', 2022, { currency: 'eur' }).bars[1]?.y).toBe(160);
  });

  it('keeps the qualifier of what it draws', () => {
    expect(bars('it-kz', 2023).bars[0]).toMatchObject({
      label: 'Footwear (HS 64), Italy says',
      qualifier: 'about',
    });
  });
});
