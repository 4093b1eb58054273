import { expect, test } from 'vitest';
import type { Claim, Conflict, LikelyReason } from '#evidence/contradiction.ts';
import {
  CONTRADICTION_KINDS,
  createContradiction,
  LIKELY_REASONS,
  widestOf,
} from '#evidence/contradiction.ts';
import { statedClaim } from '#evidence/topic.ts';
import { en } from '#i18n/messages/en.ts';
import { observe } from './observe.ts';

const SUBJECT = {
  indicator: 'companies.count',
  direction: 'it-kz',
  partner: null,
  product: null,
  place: null,
  basis: null,
  period: '2024',
} as const;

function claim(obsValue: number, period = '2024'): Claim {
  return statedClaim(
    observe({ obsValue, unitMult: 0, unitMeasure: 'COMPANIES', period }),
    new Map(),
  );
}

function conflict(a: number, b: number, reason: LikelyReason | null = null): Conflict {
  return { claims: [claim(a), claim(b)], reason };
}

function severity(...conflicts: readonly Conflict[]): number {
  return createContradiction('same-key', 'x', SUBJECT, [], conflicts).severity;
}

test('what lies farther apart is more serious', () => {
  expect(severity(conflict(100, 300))).toBeGreaterThan(severity(conflict(100, 120)));
  expect(severity(conflict(1, 1_000_000))).toBeCloseTo(1, 5);
});

test('a likely reason makes it less serious', () => {
  expect(severity(conflict(100, 300, 'rounding'))).toBeLessThan(severity(conflict(100, 300)));
});

test('the gap is told between the two claims that weigh most', () => {
  const found = createContradiction(
    'same-key',
    'x',
    SUBJECT,
    [],
    [conflict(100, 120), conflict(100, 300)],
  );

  expect(found.gap).toEqual({ absolute: 200, ratio: 3 });
  expect(found.widest?.map(({ value }) => value)).toEqual([100, 300]);
});

test('against zero there is no ratio', () => {
  expect(
    createContradiction('same-key', 'x', SUBJECT, [], [conflict(0, 300)]).gap.ratio,
  ).toBeNull();
});

test('id, page and years come from what is in dispute', () => {
  const claims = [claim(100, '2019-03'), claim(120, '2005/2021')];

  expect(createContradiction('same-key', 'companies.2024', SUBJECT, claims, [])).toMatchObject({
    id: 'same-key:companies.2024',
    pages: ['companies'],
    years: [2005, 2021],
  });
});

test('nothing in conflict weighs nothing', () => {
  expect(widestOf([])).toBeUndefined();
  expect(severity()).toBe(0);
});

test('every kind and reason has its words', () => {
  const keys = [
    ...CONTRADICTION_KINDS.flatMap((kind) => [
      `contradictionKind.${kind}`,
      `contradiction.${kind}`,
    ]),
    ...LIKELY_REASONS.map((reason) => `likelyReason.${reason}`),
  ];

  expect(keys.filter((key) => !(key in en))).toEqual([]);
});
