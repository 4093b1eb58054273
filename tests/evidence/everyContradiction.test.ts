import { beforeAll, expect, test } from 'vitest';
import type { Contradiction } from '#evidence/contradiction.ts';
import { contradictionsOf, findContradictions } from '#evidence/contradictions.ts';
import { describeContradiction } from '#evidence/describeContradiction.ts';
import type { Evidence } from '#evidence/topic.ts';
import { en } from '#i18n/messages/en.ts';
import { createTranslator } from '#i18n/translator.ts';
import { loadLedger } from './ledger.ts';

const i18n = createTranslator('en', en);

let ledger: Evidence;
let list: readonly Contradiction[];

beforeAll(async () => {
  ledger = await loadLedger();
  list = findContradictions(ledger);
});

function byId(id: string): Contradiction {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`${id} was not found`);
  return found;
}

/** The ids of sources of the claims, sorted. */
function sourcesOf(id: string): readonly string[] {
  const claims = byId(id).claims.flatMap(({ observations }) => observations);
  return [...new Set(claims.map(({ source }) => source))].sort();
}

function titleOf(id: string): string {
  return describeContradiction(byId(id), i18n).title;
}

test('the list is short enough to read and runs from the most serious down', () => {
  expect(list.length).toBeGreaterThan(50);
  expect(list.length).toBeLessThan(90);
  expect([...list].sort((a, b) => b.severity - a.severity)).toEqual(list);
});

test('each has an id of its own, two or more claims and a page', () => {
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  expect(list.filter(({ claims, pages }) => claims.length < 2 || pages.length === 0)).toEqual([]);
});

test('each severity lies between 0 and 1', () => {
  expect(list.filter(({ severity }) => severity <= 0 || severity > 1)).toEqual([]);
});

test('each can be told in words without a gap', () => {
  const told = list.map((one) => describeContradiction(one, i18n));

  expect(
    told.filter(({ title, text }) => /[{}]|undefined|NaN|, :|: or/.test(title + text)),
  ).toEqual([]);
});

test('no forecast is part of a contradiction', () => {
  const forecasts = list
    .flatMap(({ claims }) => claims.flatMap(({ observations }) => observations))
    .filter(({ obsStatus }) => obsStatus === 'F');

  expect(forecasts).toEqual([]);
});

test('2023 about 20 and 2024 nearly 20 cannot be 25 percent apart', () => {
  const id = 'growth-against-levels:trade.turnover-growth.2024.seed-timesca-2025';

  expect(byId(id)).toMatchObject({ likelyReason: null, years: [2023, 2024] });
  expect(titleOf(id)).toBe(
    'Growth of turnover, 2024: stated 25%, but the stated levels give −9.5% to 5.3%',
  );
});

test('about 20 for 2023 contradicts the Bureau and fits 2024', () => {
  const id = 'same-key:trade.turnover.2023';

  expect(sourcesOf(id)).toContain('seed-timesca-2025');
  expect(byId(id).likelyReason).toBe('other-year');
  expect(titleOf(id)).toBe('Turnover, 2023: $16.1 bn or about $20 bn?');
});

test('24 percent stands against 25', () => {
  const id = 'same-key:trade.turnover-growth.2024';

  expect(sourcesOf(id)).toEqual(
    expect.arrayContaining(['seed-astanatimes-2025', 'seed-timesca-2025']),
  );
  expect(titleOf(id)).toBe('Growth of turnover, 2024: 24% or 25%?');
});

test('nearly 270 companies stand against over 300 in May 2025', () => {
  const id = 'same-key:companies.count.it-kz.2025-05';

  expect(sourcesOf(id)).toEqual(
    expect.arrayContaining(['seed-astanatimes-2025', 'qazinform-2025-05a']),
  );
  expect(byId(id).likelyReason).toBeNull();
});

test('250 companies stand against at least 265 in September 2025', () => {
  expect(sourcesOf('same-key:companies.count.it-kz.2025-09')).toEqual([
    'kazpravda-2025-09',
    'panorama-2025-09',
    'unionesarda-2025-09',
    'upday-2025-09',
  ]);
});

test('7 and 16 documents stand against 18 in January 2024', () => {
  expect(titleOf('sum-against-parts:agreements.2024-01')).toBe(
    'Documents signed, January 2024: stated 18 documents, but the parts add up to 23 documents',
  );
});

test('the defective imports of 2020 to 2022 stand against the Bureau', () => {
  const id = 'defective-series:trade.value.it-kz.KZ';

  expect(byId(id)).toMatchObject({ years: [2020, 2022], likelyReason: 'defective-source' });
  expect(sourcesOf(id)).toEqual(
    expect.arrayContaining([
      'wits-kz-imports-by-partner',
      'bns-countries-2020',
      'bns-countries-2022',
    ]),
  );
});

test('4.5 and 3.3 mn t on the corridor in 2024 are of different scopes', () => {
  const id = 'same-key:corridor.tonnes.titr.2024';

  expect(byId(id).likelyReason).toBe('different-scope');
  expect(titleOf(id)).toBe(
    'Cargo, Trans-Caspian route (Middle Corridor), 2024: 3.3 mn t or 4.5 mn t?',
  );
});

test('second partner in 2009 stands against a table where two listed partners trade more', () => {
  expect(titleOf('rank-against-partners:trade.rank.kz-total-trade.2009')).toBe(
    'Italy’s rank among Kazakhstan’s partners, 2009: stated place 2, but the table of partners gives place 3 at best',
  );
});

test('no rank is held against a table that cannot decide it', () => {
  const ranks = list.filter(({ subject }) => subject.indicator === 'trade.rank');

  expect(ranks.map(({ subject }) => subject.period)).toEqual(['2009']);
});

test('Kazakhstan’s exports are 2.8 to 6.3 times what Italy imports', () => {
  const mirrors = list.filter(
    ({ kind, subject }) => kind === 'mirror' && subject.direction === 'kz-it',
  );
  const ratios = mirrors.map(({ subject, gap }) => `${subject.period} ${gap.ratio?.toFixed(1)}`);

  expect(ratios.sort()).toEqual(['2019 3.5', '2020 4.6', '2021 6.3', '2023 2.8', '2024 4.1']);
});

test('15 bn invested by 2022 cannot be within 10 bn by 2024', () => {
  expect(titleOf('part-exceeds-whole:investment.cumulative.it-kz.1991_2024-03')).toBe(
    'Italian investment over the years, 1991 to March 2024: over $15 bn for a part of it, nearly $10 bn for the whole',
  );
});

test('a misplaced point and mixed currencies are recognised', () => {
  expect(byId('same-key:investment.cumulative.it-kz.1993_2012').likelyReason).toBe(
    'slipped-digits',
  );
  expect(byId('same-key:trade.turnover.2012').likelyReason).toBe('currency-slip');
});

test('the contradictions of a claim can be asked for', () => {
  const claim = byId('same-key:companies.count.it-kz.2025-05').claims[0]?.observations[0];

  expect(contradictionsOf(list, claim?.id ?? '').map(({ id }) => id)).toEqual([
    'same-key:companies.count.it-kz.2025-05',
  ]);
});

test('a second search gives the same list', () => {
  expect(findContradictions(ledger).map(({ id }) => id)).toEqual(list.map(({ id }) => id));
});
