import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { Source } from '#dataset/source.ts';
import type { Claim, Formula } from './contradiction.ts';
import { growthBetween, levelsOf } from './growthLevels.ts';
import { headline, headlineOf, rankClaims } from './headline.ts';
import type { Interval } from './interval.ts';
import { interval, point, quotient, scale, sum } from './interval.ts';
import type { PartnerTable } from './ranks.ts';
import { createPartnerTable, partnerFlows, RANK_BASES, rankOfItaly } from './ranks.ts';
import type { Evidence, Topic } from './topic.ts';
import { reporterOf, statedClaim } from './topic.ts';
import { flowPairs } from './turnover.ts';

interface Computed {
  readonly formula: Formula;
  readonly parts: readonly Observation[];
  /** In units. */
  readonly value: number;
  readonly interval: Interval;
  readonly unit: Claim['unit'];
}

type Sources = ReadonlyMap<string, Source>;
type Topics = ReadonlyMap<string, Topic>;

/** What the atlas can compute of one topic from figures of others. */
type Computation = (topic: Topic) => Computed | null;

/** The topics with what the atlas computes from other figures beside what is stated. */
export function withComputedClaims(topics: Topics, { datasets, sources }: Evidence): Topics {
  const find = (id: string) => datasets.find((dataset) => dataset.id === id);
  const totals = find('trade-totals');
  const months = find('trade-months');
  const partners = find('trade-partners');
  const table = partners && createPartnerTable(partners, { byId: sources });
  const turnover = totals ? turnovers(totals, sources) : () => [];
  const byMonth = months ? monthSums(months, sources) : () => null;

  const sums = mapTopics(topics, sources, {
    'trade.value': [byMonth],
    'trade.turnover': [
      (topic) => turnover(topic)[0] ?? null,
      (topic) => turnover(topic)[1] ?? null,
    ],
  });
  const levels = [...sums.values()].filter(({ subject }) => subject.indicator === 'trade.turnover');
  return mapTopics(table ? withNeighbours(sums) : sums, sources, {
    'trade.turnover-growth': [(topic) => growth(topic, levels)],
    'trade.rank': table ? [(topic) => rank(topic, table)] : [],
    'trade.share': table ? [(topic) => share(topic, table)] : [],
  });
}

function mapTopics(
  topics: Topics,
  sources: Sources,
  computations: Readonly<Record<string, readonly Computation[]>>,
): Topics {
  return new Map(
    [...topics].map(([key, topic]) => {
      const found = (computations[topic.subject.indicator] ?? [])
        .map((compute) => compute(topic))
        .filter((computed) => computed !== null);
      if (found.length === 0) return [key, topic];
      const computed = found.map((one) => computedClaim(one, sources));
      return [key, { ...topic, claims: [...topic.claims, ...computed] }];
    }),
  );
}

/** Ranks and shares of the years beside a claim tell whether it was meant for one of those. */
function withNeighbours(topics: Topics): Topics {
  const all = new Map(topics);
  for (const { subject, stem } of topics.values()) {
    const { indicator, period } = subject;
    if (indicator !== 'trade.rank' && indicator !== 'trade.share') continue;
    if (!/^\d{4}$/.test(period ?? '')) continue;
    for (const year of [Number(period) - 1, Number(period) + 1]) {
      const key = `${stem}.${year}`;
      if (all.has(key)) continue;
      all.set(key, { key, stem, subject: { ...subject, period: String(year) }, claims: [] });
    }
  }
  return all;
}

/** Exports and imports of each reporter's best source, by the period they belong to. */
function turnovers(totals: Dataset, sources: Sources): (topic: Topic) => readonly Computed[] {
  const flows = (totals.byIndicator.get('trade.value') ?? []).filter(
    (o) => o.reporter !== null && o.obsStatus === 'A' && o.caution !== 'defective',
  );
  const groups = new Map<string, Claim[]>();
  for (const { exports, imports, turnover } of flowPairs(flows)) {
    const computed: Computed = {
      formula: 'exports-plus-imports',
      parts: [exports, imports],
      value: turnover,
      interval: sum([interval(exports), interval(imports)]),
      unit: exports.unitMeasure,
    };
    const key = `${exports.period} ${exports.reporter}`;
    groups.set(key, [...(groups.get(key) ?? []), computedClaim(computed, sources)]);
  }
  return ({ subject }) =>
    ['KZ', 'IT'].flatMap((reporter) => {
      const best = headline(groups.get(`${subject.period} ${reporter}`) ?? []);
      if (!best) return [];
      const { value, interval: within, unit, observations: parts } = best;
      return [{ formula: 'exports-plus-imports', parts, value, interval: within, unit } as const];
    });
}

/** Italy's months added up to the topic's year or months, where each of them is there. */
function monthSums(months: Dataset, sources: Sources): Computation {
  const byMonth = new Map<string, Observation[]>();
  for (const observation of months.byIndicator.get('trade.value') ?? []) {
    if (observation.reporter !== 'IT') continue;
    const key = `${observation.direction} ${observation.period}`;
    byMonth.set(key, [...(byMonth.get(key) ?? []), observation]);
  }
  return ({ subject }) => {
    const wanted = monthsOf(subject.period ?? '');
    const parts = wanted.map((month) =>
      headlineOf(byMonth.get(`${subject.direction} ${month}`) ?? [], sources),
    );
    if (wanted.length < 2 || !parts.every((part) => part !== null)) return null;
    return {
      formula: 'sum-of-months',
      parts,
      value: parts.reduce((total, part) => total + inUnits(part), 0),
      interval: sum(parts.map(interval)),
      unit: parts[0]?.unitMeasure ?? 'EUR',
    };
  };
}

/** `2021` or `2021-01/2021-09` as its months; empty for other periods. */
function monthsOf(period: string): readonly string[] {
  const found = /^(\d{4})(?:-(\d{2})\/\1-(\d{2}))?$/.exec(period) ?? [];
  const [, year = '', from = '01', to = '12'] = found;
  if (year === '') return [];
  const count = Number(to) - Number(from) + 1;
  return Array.from(
    { length: Math.max(0, count) },
    (_, index) => `${year}-${String(Number(from) + index).padStart(2, '0')}`,
  );
}

function growth(topic: Topic, levels: readonly Topic[]): Computed | null {
  const [before, now] = levelsOf(topic, levels).map(
    (level) => level && headline(level.claims.filter((claim) => reporterOf(claim) === 'KZ')),
  );
  if (!before || !now || before.unit !== now.unit) return null;
  return {
    formula: 'growth-of-levels',
    parts: [...before.observations, ...now.observations],
    value: (now.value / before.value - 1) * 100,
    interval: growthBetween(before.interval, now.interval),
    unit: 'PERCENT',
  };
}

function rank({ subject }: Topic, table: PartnerTable): Computed | null {
  const basis = RANK_BASES.find((known) => known === subject.basis);
  const found = basis && rankOfItaly(table, basis, Number(subject.period));
  if (!found || found.kind === 'missing') return null;
  return {
    formula: 'rank-among-partners',
    parts: found.inputs,
    value: found.rank,
    // Who is not listed can push Italy down, never up.
    interval: {
      ...point(found.rank),
      high: found.decisive ? found.rank : Number.POSITIVE_INFINITY,
    },
    unit: 'RANK',
  };
}

function share({ subject }: Topic, table: PartnerTable): Computed | null {
  const basis = RANK_BASES.find((known) => known === subject.basis);
  const [italy, world] = ['IT', 'W00'].map((partner) =>
    basis ? partnerFlows(table, partner, basis, Number(subject.period)) : null,
  );
  if (!italy || !world) return null;
  const total = (observations: readonly Observation[]) =>
    observations.reduce((all, observation) => all + inUnits(observation), 0);
  return {
    formula: 'share-of-levels',
    parts: [...italy, ...world],
    value: (total(italy) / total(world)) * 100,
    interval: scale(quotient(sum(italy.map(interval)), sum(world.map(interval))), 100),
    unit: 'PERCENT',
  };
}

function computedClaim(computed: Computed, sources: Sources): Claim {
  const { formula, parts, value, interval: within, unit } = computed;
  const claims = parts.map((part) => statedClaim(part, sources));
  // A computed value is no better than the weakest of its parts.
  const weakest = rankClaims(claims).at(-1)?.claim;
  if (!weakest) throw new Error(`nothing to compute ${formula} from`);
  return {
    ...weakest,
    id: `${parts[0]?.id}@${formula}`,
    computed: true,
    qualifier: 'exact',
    formula,
    observations: parts,
    interval: within,
    value,
    unit,
  };
}
