import type { Claim, Contradiction } from './contradiction.ts';
import { createContradiction } from './contradiction.ts';
import type { Interval } from './interval.ts';
import { excludes, quotient, scale } from './interval.ts';
import type { Topic } from './topic.ts';

/** Growth as one source states it against the two levels that the same source states. */
export function growthWithinSource(topics: ReadonlyMap<string, Topic>): readonly Contradiction[] {
  const all = [...topics.values()];
  const levels = all.filter(({ subject }) => subject.indicator === 'trade.turnover');
  return all
    .filter(({ subject }) => subject.indicator === 'trade.turnover-growth')
    .flatMap((topic) =>
      topic.claims
        .filter(({ formula }) => formula === null)
        .flatMap((claim) => againstOwnLevels(topic, claim, levels)),
    );
}

/** The topics of the year before and of the year itself. */
export function levelsOf(
  { subject }: Topic,
  levels: readonly Topic[],
): readonly (Topic | undefined)[] {
  const year = Number(subject.period);
  return [year - 1, year].map((wanted) =>
    levels.find((level) => level.subject.period === String(wanted)),
  );
}

/** Growth in percent that two levels leave possible. */
export function growthBetween(before: Interval, now: Interval): Interval {
  const ratio = scale(quotient(now, before), 100);
  return { ...ratio, low: ratio.low - 100, high: ratio.high - 100 };
}

function againstOwnLevels(
  topic: Topic,
  claim: Claim,
  levels: readonly Topic[],
): readonly Contradiction[] {
  const source = claim.observations[0]?.source ?? '';
  const [before, now] = levelsOf(topic, levels).map((level) => level && statedBy(level, source));
  if (!before || !now || before.unit !== now.unit) return [];
  const implied: Claim = {
    ...now,
    id: `${claim.id}@growth-of-levels`,
    computed: true,
    formula: 'growth-of-levels',
    observations: [before, now].flatMap(({ observations }) =>
      observations.filter((observation) => observation.source === source),
    ),
    unit: 'PERCENT',
    value: (now.value / before.value - 1) * 100,
    interval: growthBetween(before.interval, now.interval),
  };
  if (!excludes(claim.interval, implied.interval)) return [];
  const sides = [claim, implied] as const;
  const conflict = { claims: sides, reason: null };
  const key = `${topic.key}.${source}`;
  return [createContradiction('growth-against-levels', key, topic.subject, sides, [conflict])];
}

function statedBy({ claims }: Topic, source: string): Claim | undefined {
  return claims.find(
    ({ formula, observations }) =>
      formula === null && observations.some((o) => o.source === source),
  );
}
