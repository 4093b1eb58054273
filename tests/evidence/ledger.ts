import { load } from '#dataset/loadDataset.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import type { Evidence } from '#evidence/topic.ts';

/** All statistical datasets as they are published, but for the one that is only downloaded. */
export async function loadLedger(): Promise<Evidence> {
  const ids = STAT_DATASET_IDS.filter((id) => id !== 'trade-goods-cn8');
  const [sources, ...datasets] = await Promise.all([load('sources'), ...ids.map((id) => load(id))]);
  return { datasets, sources: sources.byId };
}
