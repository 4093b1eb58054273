import type { QueryFunction, StaleTime } from '@tanstack/react-query';
import { QueryClient } from '@tanstack/react-query';
import type { DataId, DataMap } from '#content/figureSpec.ts';
import type { DatasetId } from '#dataset/loadDataset.ts';
import { load } from '#dataset/loadDataset.ts';
import { DataError } from '#dataset/problem.ts';
import { loadNetwork } from '#network/loadNetwork.ts';

interface DataQuery<K extends DataId> {
  readonly queryKey: readonly ['data', K];
  readonly queryFn: QueryFunction<DataMap[K], readonly ['data', K]>;
  readonly staleTime: StaleTime;
  readonly gcTime: number;
  readonly retry: (failures: number, error: Error) => boolean;
  readonly retryDelay: number;
}

/** How one data module is asked for: once, for as long as the document lives. */
export function dataQuery<K extends DataId>(id: K): DataQuery<K> {
  return {
    queryKey: ['data', id],
    queryFn: () => loadModule(id),
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    // A module that does not parse will not parse the second time either.
    retry: (failures, error) => failures < 1 && !(error instanceof DataError),
    retryDelay: 300,
  };
}

export function createDataClient(): QueryClient {
  // Modules come from the cache or from disk too: being offline is no reason to wait.
  return new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });
}

function loadModule<K extends DataId>(id: K): Promise<DataMap[K]>;
function loadModule(id: DataId): Promise<DataMap[DataId]> {
  return id === 'network' ? loadNetwork() : load<DatasetId>(id);
}
