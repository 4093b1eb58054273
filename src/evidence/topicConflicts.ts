import type { Claim, Conflict, Contradiction, ContradictionKind } from './contradiction.ts';
import { createContradiction, widestOf } from './contradiction.ts';
import { rankClaims } from './headline.ts';
import { contains, distance, excludes } from './interval.ts';
import { likelyReason } from './likelyReason.ts';
import type { ReferenceRates } from './money.ts';
import type { Topic } from './topic.ts';
import { inOneCurrency, reporterOf, slug } from './topic.ts';

/** Long series that differ in many years are one contradiction, not one a year. */
interface SeriesPool {
  readonly kind: ContradictionKind;
  readonly name: string;
  readonly topics: Topic[];
  readonly conflicts: Conflict[];
}

const KIND_OF_FORMULA = {
  'exports-plus-imports': 'sum-against-parts',
  'sum-of-months': 'sum-against-parts',
  'sum-of-parts': 'sum-against-parts',
  'share-of-levels': 'share-against-levels',
  'growth-of-levels': 'growth-against-levels',
  'rank-among-partners': 'rank-against-partners',
} as const satisfies Readonly<Record<string, ContradictionKind>>;

/** Indicators of trade where each country's figures stand on their own; the gap between them is the mirror's. */
const OF_TWO_REPORTERS = /^trade\.(value|turnover|product-(value|mass|volume))$/;

/** Editions of statistics that differ by less are revised, not in contradiction. */
const SMALLEST_BETWEEN_SERIES = 0.005;

/** Every topic whose claims cannot all hold; differences between long series are drawn together. */
export function topicContradictions(
  topics: ReadonlyMap<string, Topic>,
  rates: ReferenceRates,
): readonly Contradiction[] {
  const pools = new Map<string, SeriesPool>();
  const years = byStemAndYear(topics);
  const found: Contradiction[] = [];
  for (const topic of topics.values()) {
    if (topic.claims.length < 2) continue;
    for (const claims of perspectives(topic, rates)) {
      const conflicts = conflictsAmong(claims, topic, years);
      const single = conflicts.filter((conflict) => poolKind(conflict) === null);
      if (single.length > 0) found.push(ofTopic(topic, claims, single));
      for (const conflict of conflicts) pool(pools, topic, conflict);
    }
  }
  return [...found, ...[...pools.values()].map(ofPool)];
}

/** Claims that may be held against each other; those of no named reporter go where they fit best. */
export function perspectives(
  { subject, claims }: Topic,
  rates: ReferenceRates,
): readonly (readonly Claim[])[] {
  if (!OF_TWO_REPORTERS.test(subject.indicator)) return [inOneCurrency(claims, rates)];
  const of = (reporter: 'IT' | 'KZ' | null) =>
    claims.filter((claim) => reporterOf(claim) === reporter);
  const [italian, kazakh] = [of('IT'), of('KZ')];
  const fits = (claim: Claim, others: readonly Claim[]) =>
    others.some((other) => {
      const [a, b] = inOneCurrency([claim, other], rates);
      return a !== undefined && b !== undefined && !excludes(a.interval, b.interval);
    });
  const withItaly = of(null).filter((claim) => fits(claim, italian) && !fits(claim, kazakh));
  const others = of(null).filter((claim) => !withItaly.includes(claim));
  return [
    inOneCurrency([...kazakh, ...others], rates),
    inOneCurrency([...italian, ...withItaly], rates),
  ];
}

type YearTopics = ReadonlyMap<string, ReadonlyMap<number, Topic>>;

function byStemAndYear(topics: ReadonlyMap<string, Topic>): YearTopics {
  const stems = new Map<string, Map<number, Topic>>();
  for (const topic of topics.values()) {
    const year = yearOf(topic);
    if (year === null) continue;
    const years = stems.get(topic.stem) ?? new Map<number, Topic>();
    stems.set(topic.stem, years.set(year, topic));
  }
  return stems;
}

function yearOf({ subject }: Topic): number | null {
  const { period } = subject;
  return period !== null && /^\d{4}$/.test(period) ? Number(period) : null;
}

function conflictsAmong(
  claims: readonly Claim[],
  topic: Topic,
  years: YearTopics,
): readonly Conflict[] {
  if (claims.length < 2) return [];
  const best = rankClaims(claims)[0]?.claim;
  const fitsOtherYear = (claim: Claim) => matchesNeighbour(claim, topic, years);
  const held = claims.filter((claim) => !isRedundant(claim, claims));
  return held.flatMap((a, index) =>
    held.slice(index + 1).flatMap((b): Conflict[] => {
      if (!excludes(a.interval, b.interval)) return [];
      const withBest = a === best || b === best;
      // Press claims and defective series are held against the best figure, not against every series.
      if (!withBest && (isDefective(a, b) || isSeries(a) !== isSeries(b))) return [];
      return [{ claims: [a, b], reason: likelyReason(a, b, fitsOtherYear) }];
    }),
  );
}

/** Computed, but official statistics print the same. */
function isRedundant(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.formula === null) return false;
  return claims.some(
    (other) =>
      other.formula === null &&
      other.caution === null &&
      isSeries(other) &&
      other.sourceKind !== 'government' &&
      !excludes(other.interval, claim.interval),
  );
}

/** A press claim that is wrong for its year but right for the year beside it. */
function matchesNeighbour(claim: Claim, topic: Topic, years: YearTopics): boolean {
  const year = yearOf(topic);
  if (year === null || claim.formula !== null || isSeries(claim)) return false;
  if (!Number.isFinite(claim.interval.low + claim.interval.high)) return false;
  return [year - 1, year + 1].some((other) => {
    const near = years.get(topic.stem)?.get(other)?.claims ?? [];
    const best = rankClaims(near).find(({ claim: c }) => isSeries(c) || c.formula !== null)?.claim;
    return best?.unit === claim.unit && contains(claim.interval, best.value);
  });
}

/** A publisher's statistical series, to which one more year adds no new contradiction. */
function isSeries({ sourceKind, publisher }: Claim): boolean {
  if (sourceKind === 'official-statistics' || sourceKind === 'dataset') return true;
  return sourceKind === 'government' && publisher === 'CIA';
}

function isDefective(a: Claim, b: Claim): boolean {
  return a.caution === 'defective' || b.caution === 'defective';
}

/** Null: the conflict stands for itself. */
function poolKind({ claims: [a, b] }: Conflict): ContradictionKind | null {
  if (isDefective(a, b)) return 'defective-series';
  if (!isSeries(a) || !isSeries(b)) return null;
  const formula = a.formula ?? b.formula;
  return formula === null ? 'same-key' : KIND_OF_FORMULA[formula];
}

function pool(pools: Map<string, SeriesPool>, topic: Topic, conflict: Conflict): void {
  const kind = poolKind(conflict);
  const [a, b] = conflict.claims;
  if (kind === null || distance(a.interval, b.interval) < SMALLEST_BETWEEN_SERIES) return;
  const { indicator, direction, basis, product, partner } = topic.subject;
  const parts = [indicator, direction, groupOf(partner), basis, product?.en, reporterOf(a)];
  const name = slug(parts.filter(Boolean).join('.'));
  const found = pools.get(`${kind}:${name}`) ?? { kind, name, topics: [], conflicts: [] };
  found.topics.push(topic);
  found.conflicts.push(conflict);
  pools.set(`${kind}:${name}`, found);
}

/** Italy (null), the world, and all other partners together. */
function groupOf(partner: string | null): string | null {
  return partner === null || partner === 'W00' ? partner : 'others';
}

function ofTopic(
  topic: Topic,
  claims: readonly Claim[],
  conflicts: readonly Conflict[],
): Contradiction {
  const inConflict = new Set(conflicts.flatMap((conflict) => conflict.claims));
  const shown = claims.filter((claim) => inConflict.has(claim)).sort(byValue);
  const stated = conflicts.some((conflict) => conflict.claims.every((c) => c.formula === null));
  const formula = shown.find((claim) => claim.formula !== null)?.formula ?? null;
  const kind = stated || formula === null ? 'same-key' : KIND_OF_FORMULA[formula];
  const decisive = againstStatistics(claims, conflicts);
  return createContradiction(kind, topicId(topic, claims), topic.subject, shown, decisive);
}

/** Where statistics settle the matter, the distance to them counts, not that between two wrong claims. */
function againstStatistics(
  claims: readonly Claim[],
  conflicts: readonly Conflict[],
): readonly Conflict[] {
  const best = rankClaims(claims)[0]?.claim;
  if (!best || !(isSeries(best) || best.formula !== null)) return conflicts;
  const against = conflicts.filter((conflict) => conflict.claims.includes(best));
  return against.length > 0 ? against : conflicts;
}

/** Italy's figures have their own contradictions beside Kazakhstan's on the same topic. */
function topicId({ subject, key }: Topic, claims: readonly Claim[]): string {
  const italian = claims.some((claim) => reporterOf(claim) === 'IT');
  return italian && OF_TWO_REPORTERS.test(subject.indicator) ? `${key}.it` : key;
}

function ofPool({ kind, name, topics, conflicts }: SeriesPool): Contradiction {
  const claims = [...new Set(conflicts.flatMap((conflict) => conflict.claims))];
  const first = topics[0];
  if (!first) throw new Error('a pool of series starts with a topic');
  const periods = topics.map(({ subject }) => subject.period ?? '').sort();
  const [from = '', to = from] = [periods[0], periods.at(-1)];
  const subject = {
    ...first.subject,
    partner: groupOf(first.subject.partner),
    period: from === to ? from : `${from}/${to}`,
  };
  const widest = widestOf(conflicts);
  return createContradiction(kind, name, subject, claims, widest ? [widest] : []);
}

function byValue(a: Claim, b: Claim): number {
  return a.value - b.value;
}
