import { expect, test } from 'vitest';
import { twoReportersTable } from '#content/twoReportersTable.ts';
import { moneyContext } from './moneyContext.ts';

test('a year that one side says nothing of keeps its row, with the gap left open', () => {
  const sides = [
    { flow: 'exports', years: [{ year: 2017, kz: undefined, it: undefined }] },
  ] as const;
  const panel = {
    id: 'exports',
    title: 'Kazakhstan to Italy',
    rows: [{ label: '2017', left: null, right: null, ratio: null, difference: null, missing: '' }],
  };

  const table = twoReportersTable(moneyContext(), sides, [panel]);

  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['2017', 'Kazakhstan to Italy', '–', '–', '–', '–'],
  ]);
});
