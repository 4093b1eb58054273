import { useQuery, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DataId, DataMap } from '#content/figureSpec.ts';
import type { Takings } from '#content/sourceTakings.ts';
import { takingsBySource } from '#content/sourceTakings.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import { dataQuery } from '#figures/dataQuery.ts';
import { dataOf } from '#figures/useFigureData.ts';

/** Ten times as large as all others together: the page does not wait for it. */
const LATE = 'trade-goods-cn8';

const IDS: readonly DataId[] = [
  'sources',
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

/** Everything that was taken, by source; suspends until all but the largest module are there. */
export function useSourceData(): SourceData {
  const modules = useSuspenseQueries({ queries: IDS.map((id) => dataQuery(id)) }).map(
    ({ data }) => data,
  );
  const { data: late } = useQuery(dataQuery(LATE));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the modules themselves are the dependencies; their list is new at each render.
  return useMemo(() => {
    const data = { ...dataOf(IDS, modules), ...(late ? { [LATE]: late } : {}) };
    return { data, takings: takingsBySource(data), complete: late !== undefined };
  }, [...modules, late]);
}
