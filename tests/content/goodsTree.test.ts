import { describe, expect, it, test } from 'vitest';
import { goodsOfYear, goodsParts, goodsYears } from '#content/goodsTree.ts';
import { loadedData } from '../loadedData.ts';

const data = await loadedData('trade-goods');
const { sources, 'trade-goods': goods } = data;
const year = goodsOfYear(goods, sources, 2022);
const ids = (path: readonly string[]) => goodsParts(year, path).map((part) => part.id);
const sum = (path: readonly string[]) =>
  goodsParts(year, path).reduce((total, part) => total + part.total, 0);

test('the listed goods are printed for three years', () => {
  expect(goodsYears(goods)).toEqual([2020, 2021, 2022]);
});

describe('goodsOfYear', () => {
  it('adds up what is listed and says which months there are', () => {
    expect(year.total).toBe(337_687_592);
    expect(year.months).toHaveLength(11);
    expect(year.months.at(-1)).toBe('2022-11');
  });

  it('is empty in a year without listed goods', () => {
    expect(goodsOfYear(goods, sources, 2019)).toEqual({ observations: [], months: [], total: 0 });
  });
});

describe('goodsParts', () => {
  it('goes from sectors to chapters, headings and codes, the largest first', () => {
    expect(ids([]).slice(0, 2)).toEqual(['consumer-goods', 'machinery']);
    expect(ids(['machinery'])).toEqual(['84', '85', '90']);
    expect(ids(['machinery', '84']).slice(0, 2)).toEqual(['8414', '8411']);
    expect(ids(['machinery', '84', '8431'])[0]).toBe('cn:84314980');
  });

  it('loses nothing on the way down', () => {
    const [machinery] = goodsParts(year, []).filter((part) => part.id === 'machinery');

    expect(sum([])).toBe(year.total);
    expect(sum(['machinery'])).toBe(machinery?.total);
    expect(sum(['machinery', '84'])).toBe(102_410_563);
  });

  it('has no parts under a path that is not there', () => {
    expect(ids(['digital'])).toEqual([]);
  });
});
