/** Pearson's r of paired values, −1…1; null for fewer than three pairs or where one side does not vary. */
export function correlation(
  pairs: readonly { readonly x: number; readonly y: number }[],
): number | null {
  if (pairs.length < 3) return null;
  const mean = (pick: (pair: { x: number; y: number }) => number) =>
    pairs.reduce((sum, pair) => sum + pick(pair), 0) / pairs.length;
  const [meanX, meanY] = [mean((pair) => pair.x), mean((pair) => pair.y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const { x, y } of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}
