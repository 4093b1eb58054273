import { textWidth } from '#charts/textWidth.ts';

const STEP = 44;
const PADDING = 26;
const SIZE = 14;

/** Height of the breadcrumb in px; 0 where there is none. */
export function breadcrumbHeight(
  steps: readonly { readonly label: string }[],
  width: number,
): number {
  if (steps.length === 0) return 0;
  let rows = 1;
  let used = 0;
  for (const { label } of steps) {
    const extent = Math.min(width, textWidth(label, SIZE, 'bold') + PADDING);
    if (used + extent > width) {
      rows += 1;
      used = 0;
    }
    used += extent;
  }
  return rows * STEP;
}
