import { expect, test } from 'vitest';
import { coverage, coverageKey, coverageYear } from '#evidence/coverage.ts';
import { evidenceOf, observe } from './observe.ts';

const AS_OF = '2026-01-10';

function rowOf(...observations: ReturnType<typeof observe>[]) {
  const [row] = coverage(evidenceOf(observations), AS_OF);
  if (!row) throw new Error('no row');
  return row;
}

test('a cell counts claims and sources and names the best kind', () => {
  const [official, press, again] = [
    observe({ source: 'bureau' }),
    observe({ source: 'press' }),
    observe({ source: 'press', qualifier: 'about', id: 'again' }),
  ];

  expect(rowOf(official, press, again).years).toEqual([
    {
      year: 2024,
      claims: [official.id, press.id, 'again'],
      sources: 2,
      bestKind: 'official-statistics',
      whole: true,
      cautions: [],
      forecasts: 0,
    },
  ]);
});

test('reporters and directions are rows of their own', () => {
  const rows = coverage(
    evidenceOf([observe(), observe({ reporter: 'IT' }), observe({ direction: 'kz-it' })]),
    AS_OF,
  );

  expect(rows.map(({ key, labelKey }) => `${key} ${labelKey}`)).toEqual([
    'trade-totals.trade.turnover.KZ indicator.trade.turnover',
    'trade-totals.trade.turnover.IT indicator.trade.turnover',
    'trade-totals.trade.turnover.KZ.kz-it indicator.trade.turnover',
  ]);
});

test('a part of a year does not fill the year', () => {
  expect(rowOf(observe({ period: '2024-01/2024-09' })).years[0]).toMatchObject({
    year: 2024,
    whole: false,
  });
});

test('a window of years stands in the year in which it ends', () => {
  expect(rowOf(observe({ period: '2005/2024' })).years[0]).toMatchObject({
    year: 2024,
    whole: true,
  });
});

test('cautions and forecasts show', () => {
  const row = rowOf(observe({ caution: 'defective' }), observe({ obsStatus: 'F', id: 'plan' }));

  expect(row.years[0]).toMatchObject({ cautions: ['defective'], forecasts: 1 });
});

test('age runs from the last day that a result speaks of', () => {
  const row = rowOf(observe({ period: '2025' }), observe({ period: '2030', obsStatus: 'F' }));

  expect(row).toMatchObject({ newest: '2025-12-31', ageInDays: 10 });
});

test('claims without a date are listed apart', () => {
  const undated = observe({ period: null });

  expect(rowOf(undated)).toMatchObject({
    years: [],
    undated: [undated.id],
    newest: null,
    ageInDays: null,
  });
});

test('an observation names its own row and year', () => {
  const observation = observe({ direction: 'kz-it', period: '2005/2024-09' });
  const row = rowOf(observation);

  expect(row.key).toBe(coverageKey(observation));
  expect(row.years[0]?.year).toBe(coverageYear(observation));
  expect(coverageYear(observe({ period: null }))).toBeNull();
});
