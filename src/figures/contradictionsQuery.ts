import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { StatDatasetId } from '#dataset/structure.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import { findContradictions } from '#evidence/contradictions.ts';
import { dataQuery } from './dataQuery.ts';

/** Goods by code come from one register: nothing there can contradict itself, and it is most of the data. */
const SINGLE_REGISTER: readonly StatDatasetId[] = ['trade-goods', 'trade-goods-cn8'];

/** All contradictions in the data, most serious first; asked for once, after what the reader waits for. */
export function contradictionsQuery(client: QueryClient) {
  return queryOptions({
    queryKey: ['contradictions'],
    queryFn: async () => {
      const ids = STAT_DATASET_IDS.filter((id) => !SINGLE_REGISTER.includes(id));
      const [sources, ...datasets] = await Promise.all([
        client.ensureQueryData(dataQuery('sources')),
        ...ids.map((id) => client.ensureQueryData(dataQuery(id))),
      ]);
      return findContradictions({ datasets, sources: sources.byId });
    },
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
