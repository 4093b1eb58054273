import type { Caution, ObsStatus, Qualifier, SourceKind } from '#dataset/codes.ts';
import type { Observation } from '#dataset/observation.ts';
import type { Source } from '#dataset/source.ts';

/** What the headline rule looks at; an observation and a computed total both come in this shape. */
export interface Candidate {
  readonly id: string;
  readonly sourceKind: SourceKind;
  /** True for a total the atlas computes from parts of that kind of source. */
  readonly computed: boolean;
  readonly qualifier: Qualifier;
  /** ISO 8601; null: undated. */
  readonly published: string | null;
  readonly caution: Caution | null;
  readonly obsStatus: ObsStatus;
}

/** Why a claim stands where it does: the first test of the rule that sets it after the headline. */
export type HeadlineReason =
  | 'headline'
  | 'forecast'
  | 'defective'
  | 'doubtful'
  | 'source-kind'
  | 'computed'
  | 'not-exact'
  | 'published-earlier'
  | 'ledger-order';

export interface RankedClaim<C extends Candidate = Candidate> {
  readonly claim: C;
  readonly reason: HeadlineReason;
}

const KIND_RANK: Readonly<Record<SourceKind, number>> = {
  'official-statistics': 0,
  dataset: 1,
  government: 2,
  company: 3,
  news: 4,
  analysis: 4,
  other: 5,
};

/** Each test in the order of the rule: its rank for a claim (smaller is better) and its name. */
const TESTS: readonly (readonly [HeadlineReason, (claim: Candidate) => number])[] = [
  ['forecast', (claim) => (claim.obsStatus === 'F' ? 1 : 0)],
  ['defective', (claim) => (claim.caution === 'defective' ? 1 : 0)],
  ['doubtful', (claim) => (claim.caution === 'doubtful' ? 1 : 0)],
  ['source-kind', (claim) => KIND_RANK[claim.sourceKind]],
  ['computed', (claim) => (claim.computed ? 1 : 0)],
  ['not-exact', (claim) => (claim.qualifier === 'exact' || claim.qualifier === 'computed' ? 0 : 1)],
];

/**
 * All claims for one key in the order of the headline rule. The first is the headline,
 * unless it is a forecast or defective: then the key has none (see `headline`).
 */
export function rankClaims<C extends Candidate>(claims: readonly C[]): readonly RankedClaim<C>[] {
  const ordered = [...claims].sort((a, b) => compare(a, b));
  const first = ordered[0];
  return ordered.map((claim) => ({
    claim,
    reason: claim === first ? firstReason(claim) : reasonAfter(first ?? claim, claim),
  }));
}

/** The claim that stands for the key, or null where only forecasts and defective figures exist. */
export function headline<C extends Candidate>(claims: readonly C[]): C | null {
  const first = rankClaims(claims)[0];
  return first && first.reason === 'headline' ? first.claim : null;
}

/** An observation as a candidate; `observation` stays at hand. */
export interface ObservationClaim extends Candidate {
  readonly observation: Observation;
}

export function toClaim(
  observation: Observation,
  sources: ReadonlyMap<string, Source>,
): ObservationClaim {
  const source = sources.get(observation.source);
  return {
    id: observation.id,
    sourceKind: source?.kind ?? 'other',
    // The ledger's own sum of printed months ranks as any computed total does.
    computed: observation.qualifier === 'computed',
    qualifier: observation.qualifier,
    published: source?.published ?? null,
    caution: observation.caution,
    obsStatus: observation.obsStatus,
    observation,
  };
}

/** The observation that stands for its key; all must be claims of one key. */
export function headlineOf(
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
): Observation | null {
  return headline(observations.map((o) => toClaim(o, sources)))?.observation ?? null;
}

function compare(a: Candidate, b: Candidate): number {
  for (const [, rank] of TESTS) {
    const difference = rank(a) - rank(b);
    if (difference !== 0) return difference;
  }
  return comparePublished(a.published, b.published);
}

function comparePublished(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? 1 : -1;
}

function firstReason(claim: Candidate): HeadlineReason {
  if (claim.obsStatus === 'F') return 'forecast';
  return claim.caution === 'defective' ? 'defective' : 'headline';
}

function reasonAfter(first: Candidate, claim: Candidate): HeadlineReason {
  for (const [reason, rank] of TESTS) if (rank(claim) > rank(first)) return reason;
  return comparePublished(claim.published, first.published) > 0
    ? 'published-earlier'
    : 'ledger-order';
}
