import { beforeAll, expect, test } from 'vitest';
import type { Observation } from '#dataset/observation.ts';
import { groupByKey } from '#evidence/claimKey.ts';
import type { ObservationClaim, RankedClaim } from '#evidence/headline.ts';
import { headline, headlineOf, rankClaims, toClaim } from '#evidence/headline.ts';
import type { Evidence } from '#evidence/topic.ts';
import { yearlyTurnover } from '#evidence/yearlyTurnover.ts';
import { loadLedger } from './ledger.ts';

/** The rule, written a second time and plainly: smaller numbers come first. */
const KINDS = [
  ['official-statistics'],
  ['dataset'],
  ['government'],
  ['company'],
  ['news', 'analysis'],
  ['other'],
];

let ledger: Evidence;
let contested: (readonly ObservationClaim[])[];

beforeAll(async () => {
  ledger = await loadLedger();
  contested = ledger.datasets
    .flatMap(({ observations }) => [...groupByKey(observations).values()])
    .filter((group) => group.length > 1)
    .map((group) => group.map((observation) => toClaim(observation, ledger.sources)));
});

function isEligible({ obsStatus, caution }: ObservationClaim): boolean {
  return obsStatus !== 'F' && caution !== 'defective';
}

function criteria(claim: ObservationClaim): readonly number[] {
  return [
    KINDS.findIndex((kinds) => kinds.includes(claim.sourceKind)),
    claim.computed ? 1 : 0,
    claim.qualifier === 'exact' || claim.qualifier === 'computed' ? 0 : 1,
  ];
}

/** Negative where `a` beats `b` on the first criterion that tells them apart. */
function compare(a: ObservationClaim, b: ObservationClaim): number {
  const [ranksA, ranksB] = [criteria(a), criteria(b)];
  const decided = ranksA.findIndex((rank, index) => rank !== ranksB[index]);
  if (decided >= 0) return (ranksA[decided] ?? 0) - (ranksB[decided] ?? 0);
  if (a.published === b.published) return 0;
  if (a.published === null) return 1;
  return b.published === null || a.published > b.published ? -1 : 1;
}

test('there are many keys with more than one claim to go through', () => {
  expect(contested.length).toBeGreaterThan(200);
});

test('no headline is a forecast or defective', () => {
  const wrong = contested
    .map((claims) => headline(claims))
    .filter((one) => one && !isEligible(one));

  expect(wrong).toEqual([]);
});

test('a key has no headline only where all its claims are forecasts or defective', () => {
  const without = contested.filter((claims) => headline(claims) === null);

  expect(without.filter((claims) => claims.some(isEligible))).toEqual([]);
});

test('a doubtful headline has no undoubted rival', () => {
  const doubtful = contested.filter((claims) => headline(claims)?.caution === 'doubtful');

  expect(
    doubtful.filter((claims) => claims.some((c) => isEligible(c) && c.caution === null)),
  ).toEqual([]);
});

test('no other claim beats a headline on an earlier criterion', () => {
  const beaten = contested.flatMap((claims) => {
    const best = headline(claims);
    if (!best) return [];
    const rivals = claims.filter((claim) => isEligible(claim) && claim.caution === best.caution);
    return rivals.filter((rival) => compare(rival, best) < 0).map(({ id }) => id);
  });

  expect(beaten).toEqual([]);
});

test('the reason of each claim after the headline is true of it', () => {
  const untrue = contested.flatMap((claims) => {
    const [first, ...others] = rankClaims(claims);
    return others.filter((other) => !first || !holds(other, first)).map(({ claim }) => claim.id);
  });

  expect(untrue).toEqual([]);
});

function holds(
  { claim, reason }: RankedClaim<ObservationClaim>,
  first: RankedClaim<ObservationClaim>,
) {
  const [own, best] = [criteria(claim), criteria(first.claim)];
  const after = (index: number) => (own[index] ?? 0) > (best[index] ?? 0);
  const truths: Readonly<Record<typeof reason, boolean>> = {
    headline: false,
    forecast: claim.obsStatus === 'F',
    defective: claim.caution === 'defective',
    doubtful: claim.caution === 'doubtful',
    'source-kind': after(0),
    computed: after(1),
    'not-exact': after(2),
    'published-earlier': compare(first.claim, claim) < 0,
    'ledger-order': compare(first.claim, claim) === 0,
  };
  return truths[reason];
}

function headlineFor(direction: 'kz-it' | 'it-kz', period: string): Observation | null {
  const totals = ledger.datasets.find(({ id }) => id === 'trade-totals');
  const claims = (totals?.byIndicator.get('trade.value') ?? []).filter(
    (o) => o.reporter === 'KZ' && o.direction === direction && o.period === period,
  );
  return headlineOf(claims, ledger.sources);
}

test.each([
  ['kz-it', '1995', 142],
  ['kz-it', '2018', 11734],
  ['kz-it', '2024', 18664],
  ['it-kz', '2020', 937],
] as const)('Kazakhstan’s %s of %s is USD %i mn', (direction, year, millions) => {
  expect(Math.round(headlineFor(direction, year)?.obsValue ?? 0)).toBe(millions);
});

test('the defective imports of 2020 do not headline', () => {
  expect(headlineFor('it-kz', '2020')?.source).toBe('bns-countries-2020');
});

const YEARS = Array.from({ length: 31 }, (_, index) => 1995 + index);

test.each(['kz-it', 'it-kz'] as const)('the best series of %s wins in every year', (direction) => {
  const flow = direction === 'kz-it' ? 'exports' : 'imports';
  const expected = YEARS.map((year) => {
    if (year <= 2017) return `wits-kz-${flow}-by-partner`;
    if (year >= 2024) return `bns-kz-${flow}-by-partner-2026`;
    return `bns-countries-${Math.max(2019, year)}`;
  });

  expect(YEARS.map((year) => headlineFor(direction, String(year))?.source)).toEqual(expected);
});

test('turnover of 2024 is computed from the Bureau, before the press’s rounded 20 bn', () => {
  const totals = ledger.datasets.find(({ id }) => id === 'trade-totals');
  const turnover = totals && yearlyTurnover(totals, ledger.sources, 'KZ').get(2024);

  expect(Math.round((turnover?.value ?? 0) / 1e6)).toBe(19942);
  expect(turnover?.inputs).toHaveLength(2);
});

test('among partners the world total of 2024 is the Bureau’s, though the ledger added its months', () => {
  const partners = ledger.datasets.find(({ id }) => id === 'trade-partners');
  const claims = (partners?.byIndicator.get('trade.value') ?? []).filter(
    (o) => o.counterpart === 'W00' && o.direction === 'partner-kz' && o.period === '2024',
  );

  expect(headlineOf(claims, ledger.sources)?.source).toBe('bns-kz-imports-monthly-2026');
});
