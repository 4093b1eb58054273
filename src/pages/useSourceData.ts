import type { QueryClient } from '@tanstack/react-query';
import {
  queryOptions,
  useQuery,
  useQueryClient,
  useSuspenseQueries,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DataId, DataMap } from '#content/figureSpec.ts';
import type { Takings } from '#content/sourceTakings.ts';
import { takingsBySource } from '#content/sourceTakings.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import { dataQuery } from '#figures/dataQuery.ts';

/** Ten times as large as all others together: the page does not wait for it. */
const LATE = 'trade-goods-cn8';

/** What sources are told to have given; without the sources themselves there is no page. */
const IDS: readonly DataId[] = [
  'events',
  'companies',
  'statements',
  'network',
  ...STAT_DATASET_IDS.filter((id) => id !== LATE),
];

export interface SourceData {
  readonly data: Partial<DataMap> & Pick<DataMap, 'sources'>;
  readonly takings: ReadonlyMap<string, Takings>;
  /** False while the large module is still on its way: its source has more than is counted. */
  readonly complete: boolean;
}

/** A module that cannot be had: what was taken from it is missing, and all the rest is there. */
export interface MissingModule {
  readonly id: DataId;
  readonly error: unknown;
  retry(): void;
}

interface Outcome {
  readonly data: DataMap[DataId] | null;
  /** Why there is none; null: there is one. */
  readonly failure: { readonly error: unknown } | null;
}

/** How a module is asked for where another may do without it. */
function outcomeQuery(client: QueryClient, id: DataId) {
  return queryOptions({
    queryKey: ['outcome', id],
    queryFn: (): Promise<Outcome> =>
      client.ensureQueryData(dataQuery(id)).then(
        (data) => ({ data, failure: null }),
        (error: unknown) => ({ data: null, failure: { error } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Everything that was taken, by source; suspends until all but the largest module are there or have failed. */
export function useSourceData(): {
  readonly sourceData: SourceData;
  readonly missing: readonly MissingModule[];
} {
  const client = useQueryClient();
  const { data: sources } = useSuspenseQuery(dataQuery('sources'));
  const outcomes = useSuspenseQueries({ queries: IDS.map((id) => outcomeQuery(client, id)) });
  const late = useQuery(dataQuery(LATE));
  const missing = outcomes.flatMap(({ data: { failure }, refetch }, index): MissingModule[] => {
    const id = IDS[index];
    return failure && id ? [{ id, error: failure.error, retry: () => void refetch() }] : [];
  });
  if (late.isError) {
    missing.push({ id: LATE, error: late.error, retry: () => void late.refetch() });
  }
  const modules = outcomes.map(({ data }) => data.data);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the modules themselves are the dependencies; their list is new at each render.
  const sourceData = useMemo(() => {
    const found = IDS.flatMap((id, index) => (modules[index] ? [[id, modules[index]]] : []));
    const data: SourceData['data'] = {
      ...(Object.fromEntries(found) as Partial<DataMap>),
      sources,
      ...(late.data ? { [LATE]: late.data } : {}),
    };
    return { data, takings: takingsBySource(data), complete: late.data !== undefined };
  }, [sources, ...modules, late.data]);
  return { sourceData, missing };
}
