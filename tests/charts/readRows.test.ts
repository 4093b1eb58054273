import { expect, test } from 'vitest';
import { readRowHeight } from '#charts/readRows.ts';

const ROW = { title: 'Trade grows', text: 'In our words.', meta: '2025' };

test('a row is never lower than a finger needs', () => {
  expect(readRowHeight({ title: 'A', text: '', meta: '' }, 300)).toBe(44);
});

test('a row grows by the lines its words take', () => {
  const long = { ...ROW, text: 'A long text that runs over several lines of a narrow column.' };

  expect(readRowHeight(long, 160)).toBeGreaterThan(readRowHeight(long, 600));
  expect(readRowHeight(long, 600)).toBe(readRowHeight(ROW, 600));
});
