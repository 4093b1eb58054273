import { expect, test } from 'vitest';
import { listLayout, titleHeight } from '#charts/list/listLayout.ts';
import { LIST } from '../contents.ts';

const [GROUP] = LIST.groups;
const entries = (count: number) => GROUP!.items.flatMap((entry) => Array(count).fill(entry));

function columnsOf(counts: readonly number[], width: number): readonly (readonly string[])[] {
  const groups = counts.map((count, index) => ({
    ...GROUP!,
    id: String(index),
    items: entries(count),
  }));
  return listLayout({ kind: 'list', groups }, width).columns.map((column) =>
    column.map(({ id }) => id),
  );
}

test('groups stand side by side where there is room for them', () => {
  expect(listLayout(LIST, 320).columns).toHaveLength(1);
  expect(listLayout(LIST, 900).columns).toHaveLength(2);
});

test('side by side groups take less height', () => {
  expect(listLayout(LIST, 900).height).toBeLessThan(listLayout(LIST, 320).height);
});

test('short groups stand under one another beside a long one', () => {
  expect(columnsOf([9, 2, 3, 3], 700)).toEqual([['0'], ['1', '2', '3']]);
});

test('no column is empty while there are groups for it', () => {
  expect(columnsOf([9, 1, 1], 1200)).toEqual([['0'], ['1'], ['2']]);
});

test('a list of nothing takes no room', () => {
  expect(listLayout({ kind: 'list', groups: [] }, 900)).toMatchObject({ columns: [], height: 0 });
});

test('a long title takes more lines', () => {
  const group = {
    ...LIST.groups[0]!,
    title: 'A long title that does not fit on one line of a phone',
  };

  expect(titleHeight(group, 280)).toBeGreaterThan(titleHeight(LIST.groups[0]!, 280));
});
