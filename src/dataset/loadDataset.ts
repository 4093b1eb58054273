import { fileOf, loadModule } from './loadModule.ts';
import type { Dataset } from './observation.ts';
import type { CompanyIndex } from './parseCompanies.ts';
import { parseCompanies } from './parseCompanies.ts';
import { parseDataset } from './parseDataset.ts';
import type { EventIndex } from './parseEvents.ts';
import { parseEvents } from './parseEvents.ts';
import type { Known } from './parseFields.ts';
import type { SourceIndex } from './parseSources.ts';
import { parseSources } from './parseSources.ts';
import type { StatementIndex } from './parseStatements.ts';
import { parseStatements } from './parseStatements.ts';
import type { StatDatasetId } from './structure.ts';
import { isStatDatasetId, STAT_DATASET_IDS } from './structure.ts';

/** What each data module is once it is trusted; the network has its own loader. */
export interface DatasetMap extends Record<StatDatasetId, Dataset> {
  readonly sources: SourceIndex;
  readonly events: EventIndex;
  readonly companies: CompanyIndex;
  readonly statements: StatementIndex;
}

export type DatasetId = keyof DatasetMap;

export const DATASET_IDS: readonly DatasetId[] = [
  ...STAT_DATASET_IDS,
  'sources',
  'events',
  'companies',
  'statements',
];

const loading = new Map<DatasetId, Promise<DatasetMap[DatasetId]>>();

/** A module, parsed once; a module that could not be had is asked for again at the next call. */
export function load<Id extends DatasetId>(id: Id): Promise<DatasetMap[Id]>;
export function load(id: DatasetId): Promise<DatasetMap[DatasetId]> {
  const started = loading.get(id);
  if (started !== undefined) return started;

  const promise = loadOnce(id);
  loading.set(id, promise);
  promise.catch(() => loading.delete(id));
  return promise;
}

/** Ids of all sources, which every other module refers to. */
export async function loadKnown(): Promise<Known> {
  const { byId } = await load('sources');
  return { sources: new Set(byId.keys()) };
}

async function loadOnce(id: DatasetId): Promise<DatasetMap[DatasetId]> {
  const file = fileOf(id);
  if (id === 'sources') return parseSources(file, await loadModule(id));

  const [json, known] = await Promise.all([loadModule(id), loadKnown()]);
  if (isStatDatasetId(id)) return parseDataset(file, json, known);
  // Without the ids of events and companies: a fault in those would take the statements down with it.
  return { events: parseEvents, companies: parseCompanies, statements: parseStatements }[id](
    file,
    json,
    known,
  );
}
