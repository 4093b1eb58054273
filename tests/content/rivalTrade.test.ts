import { expect, test } from 'vitest';
import { rivalTrade } from '#content/rivalTrade.ts';
import { tradeOf } from './tradeContext.ts';

test('the rivals of a year stand in billions, the defective one left to the card', () => {
  const { context, lines } = tradeOf({ flow: ['imports'] });
  const year = lines[0]?.years.get(2020);
  if (!year) throw new Error('no such year');

  const claims = rivalTrade(context, year);

  expect(claims.map(({ text }) => text)).toEqual(['USD 973.2 mn', 'USD 913 mn']);
  expect(claims.map(({ y }) => y)).toEqual([0.9732, 0.913]);
});
