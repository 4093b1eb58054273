import type { Dataset } from '#dataset/observation.ts';
import { csvTable } from './csvTable.ts';
import type { Release } from './provenance.ts';

export const OBSERVATION_COLUMNS = [
  'id',
  'dataset',
  'indicator',
  'reporter',
  'counterpart',
  'direction',
  'sector',
  'product',
  'productName',
  'place',
  'scope',
  'basis',
  'definitionCode',
  'definition',
  'period',
  'obsValue',
  'unitMeasure',
  'unitMult',
  'qualifier',
  'obsStatus',
  'caution',
  'source',
  'locator',
  'note',
] as const;

/** Observations as they stand, one row each, values as their sources print them; texts in English. */
export function toObservationsCsv(datasets: readonly Dataset[], release: Release): string {
  const rows = datasets.flatMap((dataset) =>
    dataset.observations.map((o) => [
      o.id,
      o.dataset,
      o.indicator,
      o.reporter,
      o.counterpart,
      o.direction,
      o.sector,
      o.product,
      (o.product === null ? undefined : dataset.products.get(o.product)?.en) ?? null,
      o.place,
      o.scope,
      o.basis,
      o.definitionCode,
      o.definition?.en ?? null,
      o.period,
      o.obsValue,
      o.unitMeasure,
      o.unitMult,
      o.qualifier,
      o.obsStatus,
      o.caution,
      o.source,
      o.locator,
      o.note?.en ?? null,
    ]),
  );
  return csvTable(OBSERVATION_COLUMNS, rows, release);
}
