import { expect, test } from 'vitest';
import { csvTable } from '#export/csvTable.ts';

const RELEASE = { id: 'r1', date: '2026-11-22' };

test('null is an empty field and a number stays a number', () => {
  expect(csvTable(['a', 'b'], [[null, -5]], RELEASE)).toContain('\r\n,-5,');
});

test('a text that could run as a formula is neutralised', () => {
  expect(csvTable(['a'], [['=cmd()']], RELEASE)).toContain("'=cmd()");
});

test('every row says of which release it is, under one header', () => {
  expect(csvTable(['a'], [['x'], ['y']], RELEASE)).toBe(
    'a,release,releaseDate\r\nx,r1,2026-11-22\r\ny,r1,2026-11-22\r\n',
  );
});
