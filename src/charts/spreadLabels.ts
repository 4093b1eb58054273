export interface LabelBlock {
  /** Where the label would best stand, px: its middle. */
  readonly wish: number;
  /** px */
  readonly extent: number;
}

interface Cluster {
  readonly members: readonly number[];
  readonly extent: number;
  /** Sum of the starts the members wish for, were they first of the cluster. */
  readonly wishes: number;
}

/**
 * Moves labels apart along one axis, each as little as can be, and keeps them between
 * `from` and `to` where they fit. Gives the middles, in the order of the blocks.
 */
export function spreadLabels(
  blocks: readonly LabelBlock[],
  from: number,
  to: number,
): readonly number[] {
  const order = blocks.map((_, index) => index).sort((a, b) => wish(blocks, a) - wish(blocks, b));
  const clusters: Cluster[] = [];
  for (const index of order) {
    const block = blocks[index];
    if (!block) continue;
    let cluster: Cluster = {
      members: [index],
      extent: block.extent,
      wishes: block.wish - block.extent / 2,
    };
    for (
      let before = clusters.at(-1);
      before && end(before, from, to) > start(cluster, from, to);
      before = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = merge(before, cluster);
    }
    clusters.push(cluster);
  }
  const middles = blocks.map((block) => block.wish);
  for (const cluster of clusters) {
    let at = start(cluster, from, to);
    for (const index of cluster.members) {
      const extent = blocks[index]?.extent ?? 0;
      middles[index] = at + extent / 2;
      at += extent;
    }
  }
  return middles;
}

function wish(blocks: readonly LabelBlock[], index: number): number {
  return blocks[index]?.wish ?? 0;
}

function start(cluster: Cluster, from: number, to: number): number {
  const free = cluster.wishes / cluster.members.length;
  return Math.max(from, Math.min(free, to - cluster.extent));
}

function end(cluster: Cluster, from: number, to: number): number {
  return start(cluster, from, to) + cluster.extent;
}

function merge(first: Cluster, second: Cluster): Cluster {
  return {
    members: [...first.members, ...second.members],
    extent: first.extent + second.extent,
    wishes: first.wishes + second.wishes - second.members.length * first.extent,
  };
}
