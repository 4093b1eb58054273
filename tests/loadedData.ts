import type { DataId, DataMap } from '#content/figureSpec.ts';
import { load } from '#dataset/loadDataset.ts';
import { loadNetwork } from '#network/loadNetwork.ts';

/** The atlas's own modules, parsed, as a figure gets them. */
export async function loadedData<K extends DataId>(
  ...ids: readonly K[]
): Promise<Pick<DataMap, K | 'sources'>> {
  const entries = await Promise.all(
    [...new Set<DataId>([...ids, 'sources'])].map(
      async (id) => [id, id === 'network' ? await loadNetwork() : await load(id)] as const,
    ),
  );
  return Object.fromEntries(entries) as unknown as Pick<DataMap, K | 'sources'>;
}
