import * as v from 'valibot';
import type { LocalizedText } from '#i18n/locale.ts';
import type { Dataset, Observation } from './observation.ts';
import type { Known } from './parseFields.ts';
import { CODE, LOCALIZED_TEXT } from './parseFields.ts';
import { createSeriesParser } from './parseSeries.ts';
import { isRecord, parseShape, shape } from './parseShape.ts';
import { ProblemList } from './problem.ts';
import type { Steps } from './steps.ts';
import { isStatDatasetId, STAT_DATASET_IDS, STRUCTURES } from './structure.ts';

/** A statistical dataset, step by step, or a DataError that names every fault of the module. */
export function* parseDataset(file: string, json: unknown, known: Known): Steps<Dataset> {
  const problems = new ProblemList(file);
  const module = parseShape(moduleShape(file), json, [], problems);
  const raw = isRecord(json) ? json : {};
  const observations: Observation[] = [];
  if (isStatDatasetId(raw.id)) {
    const products = new Set(isRecord(raw.products) ? Object.keys(raw.products) : []);
    const context = { dataset: raw.id, structure: STRUCTURES[raw.id], known, products };
    const parseSeries = createSeriesParser(context, problems);
    const series: readonly unknown[] = Array.isArray(raw.series) ? raw.series : [];
    for (const [index, one] of series.entries()) {
      for (const observation of parseSeries(one, ['series', index])) observations.push(observation);
      yield;
    }
  }
  problems.throwIfAny();
  // Without a problem there is a module; the compiler cannot know.
  if (module === null) throw new Error(`${file} told no problem`);
  return toDataset(module, observations);
}

function moduleShape(file: string) {
  return shape({
    id: v.pipe(
      v.picklist(STAT_DATASET_IDS),
      v.check(
        (id) => file.split('/').at(-1) === `${id}.json`,
        ({ input }) => `"${input}" stands in a file of another name`,
      ),
    ),
    title: LOCALIZED_TEXT,
    products: v.optional(v.record(CODE, LOCALIZED_TEXT), {}),
    series: v.pipe(v.array(v.unknown()), v.minLength(1, 'has no series')),
  });
}

interface Module {
  readonly id: string;
  readonly title: LocalizedText;
  readonly products: Readonly<Record<string, LocalizedText>>;
}

function toDataset(module: Module, observations: readonly Observation[]): Dataset {
  const byIndicator = new Map<string, Observation[]>();
  for (const observation of observations) {
    const found = byIndicator.get(observation.indicator);
    if (found) found.push(observation);
    else byIndicator.set(observation.indicator, [observation]);
  }
  return {
    id: module.id,
    title: module.title,
    observations,
    byId: new Map(observations.map((observation) => [observation.id, observation])),
    byIndicator,
    products: new Map(Object.entries(module.products)),
  };
}
