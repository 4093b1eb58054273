import { expect, test } from 'vitest';
import { leadingClaims } from '#evidence/leadingClaims.ts';
import { observe, sourceOf } from './observe.ts';

const SOURCES = new Map(
  [
    sourceOf({ id: 'press', kind: 'news' }),
    sourceOf({ id: 'bureau', kind: 'official-statistics' }),
  ].map((one) => [one.id, one]),
);

const idsOf = (...observations: ReturnType<typeof observe>[]) =>
  leadingClaims(observations, SOURCES).map(({ id }) => id);

test('of claims that compete the first by the headline rule is taken, in the order of the keys', () => {
  const press = observe({ id: 'press-2024', source: 'press', obsValue: 19 });
  const bureau = observe({ id: 'bureau-2024' });
  const before = observe({ id: 'press-2023', source: 'press', period: '2023' });

  expect(idsOf(press, before, bureau)).toEqual(['bureau-2024', 'press-2023']);
});

test('a key of nothing but defective claims keeps one of them', () => {
  const one = observe({ id: 'one', caution: 'defective' });
  const other = observe({ id: 'other', caution: 'defective', obsValue: 21 });

  expect(idsOf(one, other)).toEqual(['one']);
});
