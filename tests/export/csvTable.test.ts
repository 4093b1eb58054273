import { expect, test } from 'vitest';
import { csvTable } from '#export/csvTable.ts';

test('null is an empty field and a number stays a number', () => {
  expect(csvTable(['a', 'b'], [[null, -5]])).toBe('a,b\r\n,-5\r\n');
});

test('a text that could run as a formula is neutralised', () => {
  expect(csvTable(['a'], [['=cmd()']])).toContain("'=cmd()");
});
