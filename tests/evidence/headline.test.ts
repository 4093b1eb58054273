import { expect, test } from 'vitest';
import type { Candidate } from '#evidence/headline.ts';
import { headline, headlineOf, rankClaims, toClaim } from '#evidence/headline.ts';
import { observe, sourceOf } from './observe.ts';

function candidate(id: string, given: Partial<Candidate> = {}): Candidate {
  return {
    id,
    sourceKind: 'news',
    computed: false,
    qualifier: 'exact',
    published: '2024-01-01',
    caution: null,
    obsStatus: 'A',
    ...given,
  };
}

function order(...claims: readonly Candidate[]): readonly string[] {
  return rankClaims(claims).map(({ claim, reason }) => `${claim.id} ${reason}`);
}

test('kinds of source come in the order of the rule, news and analysis alike', () => {
  const kinds = [
    'other',
    'analysis',
    'news',
    'company',
    'government',
    'dataset',
    'official-statistics',
  ] as const;

  const claims = kinds.map((sourceKind) => candidate(sourceKind, { sourceKind }));

  expect(rankClaims(claims).map(({ claim }) => claim.id)).toEqual([
    'official-statistics',
    'dataset',
    'government',
    'company',
    'analysis',
    'news',
    'other',
  ]);
});

test('the kind of source weighs more than exactness and date', () => {
  const official = candidate('official', {
    sourceKind: 'official-statistics',
    qualifier: 'about',
    published: null,
  });

  expect(order(candidate('press', { published: '2026-01-01' }), official)).toEqual([
    'official headline',
    'press source-kind',
  ]);
});

test('a printed total comes before one computed from parts of that kind', () => {
  expect(order(candidate('computed', { computed: true }), candidate('printed'))).toEqual([
    'printed headline',
    'computed computed',
  ]);
});

test('a computed total of a better kind comes before a printed one of a lesser', () => {
  const computed = candidate('computed', { computed: true, sourceKind: 'official-statistics' });

  expect(order(candidate('printed'), computed)).toEqual([
    'computed headline',
    'printed source-kind',
  ]);
});

test('an exact value comes before a rounded one that was published later', () => {
  const rounded = candidate('rounded', { qualifier: 'nearly', published: '2025-01-01' });

  expect(order(rounded, candidate('exact'))).toEqual(['exact headline', 'rounded not-exact']);
});

test('the latest published comes first, undated last', () => {
  const undated = candidate('undated', { published: null });
  const late = candidate('late', { published: '2025' });

  expect(order(undated, candidate('early'), late)).toEqual([
    'late headline',
    'early published-earlier',
    'undated published-earlier',
  ]);
});

test('equal claims keep the order of the ledger', () => {
  expect(order(candidate('first'), candidate('second'))).toEqual([
    'first headline',
    'second ledger-order',
  ]);
});

test('a doubtful claim headlines only where nothing else exists', () => {
  const doubtful = candidate('doubtful', {
    caution: 'doubtful',
    sourceKind: 'official-statistics',
  });

  expect(order(doubtful, candidate('press'))).toEqual(['press headline', 'doubtful doubtful']);
  expect(headline([doubtful])?.id).toBe('doubtful');
});

test('forecasts and defective figures never headline', () => {
  const forecast = candidate('forecast', { obsStatus: 'F' });
  const defective = candidate('defective', { caution: 'defective' });

  expect(headline([forecast, defective])).toBeNull();
  expect(order(forecast, defective)).toEqual(['defective defective', 'forecast forecast']);
});

test('no claims, no headline', () => {
  expect(headline([])).toBeNull();
});

test('a sum that the ledger made of printed months ranks as computed', () => {
  const sources = new Map([['bureau', sourceOf({ id: 'bureau', kind: 'official-statistics' })]]);

  expect(toClaim(observe({ qualifier: 'computed' }), sources)).toMatchObject({
    computed: true,
    sourceKind: 'official-statistics',
  });
});

test('an observation stands for its key by the kind of its source', () => {
  const sources = new Map([
    ['press', sourceOf({ id: 'press', kind: 'news' })],
    ['bureau', sourceOf({ id: 'bureau', kind: 'official-statistics' })],
  ]);
  const [press, bureau] = [observe({ source: 'press' }), observe({ source: 'bureau' })];

  expect(headlineOf([press, bureau], sources)).toBe(bureau);
});
