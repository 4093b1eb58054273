import type { Direction, Unit } from '#dataset/codes.ts';
import type { Observation } from '#dataset/observation.ts';
import type { LocalizedText } from '#i18n/locale.ts';
import type { Candidate } from './headline.ts';
import type { Interval } from './interval.ts';
import { distance } from './interval.ts';

export const CONTRADICTION_KINDS = [
  'same-key',
  'defective-series',
  'growth-against-levels',
  'sum-against-parts',
  'share-against-levels',
  'rank-against-partners',
  'part-exceeds-whole',
  'window-against-window',
  'stock-against-claims',
  'mirror',
] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** What most likely lies behind a contradiction, in the order in which the reasons are tried. */
export const LIKELY_REASONS = [
  'defective-source',
  'currency-slip',
  'slipped-digits',
  'doubtful-source',
  'rounding',
  'different-scope',
  'different-definition',
  'other-year',
  'unstated-reporter',
  'revision',
  'window-differs',
  'different-basis',
  'different-register',
  'place-of-destination',
] as const;
export type LikelyReason = (typeof LIKELY_REASONS)[number];

/** How the atlas came to a value that it holds against the claims. */
export type Formula =
  | 'exports-plus-imports'
  | 'sum-of-months'
  | 'sum-of-parts'
  | 'share-of-levels'
  | 'growth-of-levels'
  | 'rank-among-partners';

/** One side of a contradiction: what a source states, or what the atlas computes from stated values. */
export interface Claim extends Candidate {
  /** One observation and its repeats elsewhere, or the parts that the value is computed from. */
  readonly observations: readonly Observation[];
  readonly formula: Formula | null;
  /** In units; euros are turned into dollars where both currencies meet. */
  readonly interval: Interval;
  readonly value: number;
  readonly unit: Unit;
  /** Publisher of the first source, without where a copy of it was read. */
  readonly publisher: string;
}

/** What the sides disagree about. */
export interface Subject {
  readonly indicator: string;
  readonly direction: Direction | null;
  /** ISO 3166 alpha-2, `W00`, or `others` for all partners but Italy; null where Italy is meant. */
  readonly partner: string | null;
  readonly product: LocalizedText | null;
  readonly place: string | null;
  readonly basis: string | null;
  readonly period: string | null;
}

export interface Contradiction {
  readonly id: string;
  readonly kind: ContradictionKind;
  /** 0–1: how far apart the claims are, less where a likely reason explains it. */
  readonly severity: number;
  readonly subject: Subject;
  /** Ids of the pages whose figures show what is in dispute. */
  readonly pages: readonly string[];
  /** First and last year in dispute. */
  readonly years: readonly [number, number] | null;
  readonly claims: readonly Claim[];
  readonly likelyReason: LikelyReason | null;
  /** The two claims that weigh most against each other; null where nothing is in conflict. */
  readonly widest: readonly [Claim, Claim] | null;
  /** Between those two; `absolute` in units, `ratio` null where one is not above zero. */
  readonly gap: { readonly absolute: number; readonly ratio: number | null };
}

/** Two claims of which one must be wrong, and what may lie behind it. */
export interface Conflict {
  readonly claims: readonly [Claim, Claim];
  readonly reason: LikelyReason | null;
}

/** What a reason leaves of the seriousness: a slip explains more than an unnamed reporter. */
const UNEXPLAINED: Readonly<Record<LikelyReason, number>> = {
  'defective-source': 0.55,
  'currency-slip': 0.6,
  'slipped-digits': 0.6,
  'doubtful-source': 0.5,
  rounding: 0.3,
  'different-scope': 0.65,
  'different-definition': 0.6,
  'other-year': 0.75,
  'unstated-reporter': 0.65,
  revision: 0.5,
  'window-differs': 0.4,
  'different-basis': 0.35,
  'different-register': 0.5,
  'place-of-destination': 0.8,
};

const PAGE_OF_INDICATOR: readonly (readonly [RegExp, string])[] = [
  [/^trade\./, 'trade'],
  [/^investment\./, 'investment'],
  [/^companies\./, 'companies'],
  [/^(agreements|minerals)\./, 'agreements'],
  [/^(corridor|btk|instc|northern|oil|port|transport)\./, 'corridor'],
];

export function createContradiction(
  kind: ContradictionKind,
  topic: string,
  subject: Subject,
  claims: readonly Claim[],
  conflicts: readonly Conflict[],
): Contradiction {
  const widest = widestOf(conflicts);
  const [a, b] = widest?.claims.map(({ value }) => value) ?? [0, 0];
  return {
    id: `${kind}:${topic}`,
    kind,
    severity: widest ? severityOf(widest) : 0,
    subject,
    pages: pagesOf(subject.indicator),
    years: yearsOf(claims.flatMap(({ observations }) => observations)),
    claims,
    likelyReason: widest?.reason ?? null,
    widest: widest?.claims ?? null,
    gap: {
      absolute: Math.abs((a ?? 0) - (b ?? 0)),
      ratio: a && b && a > 0 && b > 0 ? Math.max(a, b) / Math.min(a, b) : null,
    },
  };
}

/** The conflict that weighs most. */
export function widestOf(conflicts: readonly Conflict[]): Conflict | undefined {
  return conflicts.reduce<Conflict | undefined>(
    (widest, conflict) =>
      widest === undefined || severityOf(conflict) > severityOf(widest) ? conflict : widest,
    undefined,
  );
}

/** Grows with the distance, fast at first: a tenth apart is already serious between official figures. */
function severityOf({ claims: [a, b], reason }: Conflict): number {
  const largest = Math.max(Math.abs(a.value), Math.abs(b.value)) || 1;
  // What two claims print can differ more than what they leave possible: half of that counts too.
  const printed = Math.min(1, Math.abs(a.value - b.value) / largest) / 2;
  const apart = Math.max(distance(a.interval, b.interval), printed);
  const size = 0.03 + (0.97 * 1.25 * apart) / (apart + 0.25);
  return Math.min(1, size) * (reason === null ? 1 : UNEXPLAINED[reason]);
}

function pagesOf(indicator: string): readonly string[] {
  return PAGE_OF_INDICATOR.filter(([pattern]) => pattern.test(indicator)).map(([, page]) => page);
}

function yearsOf(observations: readonly Observation[]): readonly [number, number] | null {
  const years = observations.flatMap(({ period }) =>
    (period?.match(/\d{4}(?=$|-|\/)/g) ?? []).map(Number),
  );
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
