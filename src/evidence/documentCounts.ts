import type { Dataset } from '#dataset/observation.ts';
import type { Claim, Conflict, Contradiction } from './contradiction.ts';
import { createContradiction } from './contradiction.ts';
import { sum } from './interval.ts';
import type { Evidence } from './topic.ts';
import { slug, statedClaim } from './topic.ts';

/** What one source counts for one occasion: each kind of document, and all together. */
interface Count {
  readonly parts: readonly Claim[];
  readonly total: Claim;
}

/** Counts of signed documents that agree neither kind by kind nor in all. */
export function documentCounts({ datasets, sources }: Evidence): readonly Contradiction[] {
  const counted = datasets.flatMap(documentsOf);
  const periods = new Set(counted.map(({ period }) => period));
  return [...periods].flatMap((period): readonly Contradiction[] => {
    const ofPeriod = counted.filter((observation) => observation.period === period);
    const counts = [...new Set(ofPeriod.map(({ source }) => source))].map((source) =>
      toCount(ofPeriod.filter((o) => o.source === source).map((o) => statedClaim(o, sources))),
    );
    const conflicts = counts.flatMap((a, index) =>
      counts.slice(index + 1).flatMap((b) => (agree(a, b) ? [] : [conflictOf(a, b)])),
    );
    const first = ofPeriod[0];
    if (conflicts.length === 0 || !first) return [];
    const subject = {
      indicator: 'agreements.commercial',
      direction: null,
      partner: null,
      product: null,
      place: null,
      basis: null,
      period,
    };
    const claims = counts.flatMap(({ parts, total }) =>
      parts.length > 1 ? [...parts, total] : parts,
    );
    const key = slug(`agreements.${period}`);
    return [createContradiction('sum-against-parts', key, subject, claims, conflicts)];
  });
}

function documentsOf({ observations }: Dataset) {
  return observations.filter(
    ({ unitMeasure, obsStatus, period }) =>
      unitMeasure === 'DOCUMENTS' && obsStatus === 'A' && period !== null,
  );
}

function toCount(parts: readonly Claim[]): Count {
  const [first] = parts;
  if (!first) throw new Error('a source that counts documents has a count');
  if (parts.length === 1) return { parts, total: first };
  const total: Claim = {
    ...first,
    id: `${first.id}@sum-of-parts`,
    computed: true,
    formula: 'sum-of-parts',
    observations: parts.flatMap(({ observations }) => observations),
    interval: sum(parts.map(({ interval }) => interval)),
    value: parts.reduce((all, { value }) => all + value, 0),
  };
  return { parts, total };
}

/** One source may mean all documents where the other tells the kinds apart. */
function agree(a: Count, b: Count): boolean {
  const numbers = (count: Count) => [...count.parts, count.total].map(({ value }) => value);
  return numbers(a).some((value) => numbers(b).includes(value));
}

function conflictOf(a: Count, b: Count): Conflict {
  return { claims: [a.total, b.total], reason: 'different-definition' };
}
