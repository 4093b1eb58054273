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
import { inPieces } from './steps.ts';
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

export interface Loader {
  /** A module, parsed once; one that could not be had is asked for again at the next call. */
  load<Id extends DatasetId>(id: Id): Promise<DatasetMap[Id]>;
  /** Ids of all sources, which every other module refers to. */
  loadKnown(): Promise<Known>;
}

/** A loader that reads raw modules by `read`. */
export function createLoader(read: (id: string) => Promise<unknown>): Loader {
  const started = new Map<DatasetId, Promise<DatasetMap[DatasetId]>>();

  function load<Id extends DatasetId>(id: Id): Promise<DatasetMap[Id]>;
  function load(id: DatasetId): Promise<DatasetMap[DatasetId]> {
    const loading = started.get(id) ?? parseModule(id);
    started.set(id, loading);
    loading.catch(() => started.delete(id));
    return loading;
  }

  async function loadKnown(): Promise<Known> {
    const { byId } = await load('sources');
    return { sources: new Set(byId.keys()) };
  }

  async function parseModule(id: DatasetId): Promise<DatasetMap[DatasetId]> {
    const file = fileOf(id);
    if (id === 'sources') return parseSources(file, await read(id));

    const [json, known] = await Promise.all([read(id), loadKnown()]);
    if (isStatDatasetId(id)) return inPieces(parseDataset(file, json, known));
    return OTHER_PARSERS[id](file, json, known);
  }

  return { load, loadKnown };
}

/** Statements are parsed without the ids of events and companies: a fault there must not reach them. */
const OTHER_PARSERS = {
  events: parseEvents,
  companies: parseCompanies,
  statements: parseStatements,
} as const;

export const { load, loadKnown } = createLoader(loadModule);
