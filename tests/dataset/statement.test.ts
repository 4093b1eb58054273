import { expect, test } from 'vitest';
import { STATEMENT_KINDS } from '#dataset/statement.ts';

test('no kind of statement stands twice', () => {
  expect(new Set(STATEMENT_KINDS).size).toBe(STATEMENT_KINDS.length);
});
