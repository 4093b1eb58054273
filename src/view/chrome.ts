import type { View } from './view.ts';

/**
 * What an address can leave out around a figure without changing the figure. Written as
 * `html[data-…='off']` before anything is painted, so that styles obey it before any script does.
 */
export const CHROME_FIELDS = [
  'controls',
  'tabs',
  'title',
] as const satisfies readonly (keyof View)[];

/** Makes the document say which of these the view leaves out. */
export function markChrome(
  { dataset }: Pick<HTMLElement, 'dataset'>,
  view: Pick<View, (typeof CHROME_FIELDS)[number]>,
): void {
  for (const field of CHROME_FIELDS) {
    if (view[field]) delete dataset[field];
    else dataset[field] = 'off';
  }
}
