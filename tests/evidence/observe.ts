import type { Dataset, Observation } from '#dataset/observation.ts';
import { observationId } from '#dataset/observationId.ts';
import type { Source } from '#dataset/source.ts';
import type { Evidence } from '#evidence/topic.ts';

const PLAIN: Omit<Observation, 'id'> = {
  dataset: 'trade-totals',
  indicator: 'trade.turnover',
  reporter: 'KZ',
  counterpart: 'IT',
  direction: null,
  sector: null,
  product: null,
  basis: null,
  place: null,
  scope: null,
  definitionCode: null,
  definition: null,
  period: '2024',
  obsValue: 20,
  unitMeasure: 'USD',
  unitMult: 9,
  qualifier: 'exact',
  obsStatus: 'A',
  caution: null,
  source: 'bureau',
  locator: 'table 1',
  note: null,
};

/** An observation that says plainly that turnover was 20 bn dollars in 2024, but for what is given. */
export function observe(given: Partial<Observation> = {}): Observation {
  const observation = { ...PLAIN, ...given };
  return { ...observation, id: given.id ?? observationId(observation) };
}

/** Twelve (or fewer) months of 2021 of Italy's imports from Kazakhstan, in million euro. */
export function observeMonths(values: readonly number[], source = 'eurostat'): Observation[] {
  return values.map((obsValue, index) =>
    observe({
      dataset: 'trade-months',
      indicator: 'trade.value',
      reporter: 'IT',
      counterpart: 'KZ',
      direction: 'kz-it',
      period: `2021-${String(index + 1).padStart(2, '0')}`,
      obsValue,
      unitMeasure: 'EUR',
      unitMult: 6,
      source,
    }),
  );
}

export function datasetOf(id: string, observations: readonly Observation[]): Dataset {
  const indicators = new Set(observations.map(({ indicator }) => indicator));
  return {
    id,
    title: { en: id },
    observations,
    byId: new Map(observations.map((observation) => [observation.id, observation])),
    byIndicator: new Map(
      [...indicators].map((indicator) => [
        indicator,
        observations.filter((observation) => observation.indicator === indicator),
      ]),
    ),
    products: new Map(),
  };
}

export function sourceOf(given: Partial<Source> & { readonly id: string }): Source {
  return {
    title: given.id,
    publisher: given.id,
    author: null,
    published: null,
    publishedBasis: null,
    url: 'https://example.org/',
    language: 'en',
    kind: 'news',
    kindNote: null,
    titleBasis: null,
    licence: null,
    ...given,
  };
}

const BUREAU = sourceOf({ id: 'bureau', kind: 'official-statistics', published: '2025-01-01' });
const EUROSTAT = sourceOf({ id: 'eurostat', kind: 'official-statistics' });

/** Evidence from observations of any datasets; sources but the Bureau and Eurostat are newspapers. */
export function evidenceOf(observations: readonly Observation[]): Evidence {
  const ids = new Set(observations.map(({ dataset }) => dataset));
  const sources = new Set(observations.map(({ source }) => source));
  const known = [BUREAU, EUROSTAT, ...[...sources].map((id) => sourceOf({ id }))];
  return {
    datasets: [...ids].map((id) =>
      datasetOf(
        id,
        observations.filter(({ dataset }) => dataset === id),
      ),
    ),
    sources: new Map(known.reverse().map((source) => [source.id, source])),
  };
}
