import { describe, expect, it } from 'vitest';
import { tableOf } from '#content/tradeTable.ts';
import type { View } from '#view/view.ts';
import { tradeOf } from './tradeContext.ts';

function table(asked: Partial<View> = {}) {
  const { context, lines, window, choices, view } = tradeOf(asked);
  return tableOf(context, lines, window, choices, view);
}
const row = (asked: Partial<View>, key: string) =>
  table(asked)
    .rows.find((one) => one.key === key)
    ?.cells.map((cell) => cell.text);

describe('tableOf', () => {
  it('has a row a year, the newest first', () => {
    const years = table({ claims: 'hide' }).rows.map((one) => one.key);

    expect(years).toEqual(['2024', '2023', '2022', '2021', '2020', '2019', '2018']);
  });

  it('says the unit of each measure', () => {
    expect(table().columns[1]?.unit).toBe('USD mn');
    expect(table({ measure: { kind: 'share' } }).columns[1]?.unit).toBe('%');
    expect(table({ measure: { kind: 'index', base: 2010 } }).columns[1]?.unit).toBe('2010 = 100');
  });

  it('leaves a year without a value as a gap', () => {
    expect(row({ reporter: 'both' }, '2022')).toEqual(['2022', '13,854', '1,054', '–', '871']);
  });

  it('remarks what is computed and how many others claim the same', () => {
    const cells = table({ flow: ['turnover'] }).rows[0]?.cells;

    expect(cells?.[1]).toMatchObject({ text: '19,942', remark: 'computed, 6 other claims' });
  });

  it('lists figures for parts of a year below, each in its own column', () => {
    const parts = table().rows.filter((one) => !/^\d{4}$/.test(one.key));

    expect(parts.map((one) => one.cells.map((cell) => cell.text))).toEqual([
      ['January 2024 to September 2024', '', '900'],
      ['January 2024 to September 2024', '15,100', ''],
    ]);
  });

  it('has no parts of years in a measure that needs whole ones', () => {
    const keys = table({ measure: { kind: 'growth' } }).rows.map((one) => one.key);

    expect(keys.every((key) => /^\d{4}$/.test(key))).toBe(true);
  });
});
