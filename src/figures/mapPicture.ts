import type { MapContent } from '#content/mapContent.ts';
import type { PaletteName } from '#theme/palette.ts';
import { PALETTE_NAMES, PALETTES } from '#theme/palette.ts';
import type { MenuContext } from './menuAction.ts';

/**
 * The map as a still of this size, px, that can be copied: a live map has no drawing of its own.
 * Put into `holder`.
 */
export async function drawMapInto(
  holder: HTMLElement,
  { content, element, i18n }: MenuContext,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const [{ drawMapSvg }, { loadBasemap }] = await Promise.all([
    import('#map/drawMapSvg.ts'),
    import('#map/loadBasemap.ts'),
  ]);
  holder.innerHTML = drawMapSvg({ ...content, chart: content.chart as MapContent }, i18n, {
    ...size,
    theme: paletteOf(element),
    basemap: await loadBasemap('near'),
  });
  holder.querySelector('svg')?.setAttribute('data-picture', '');
}

/** The palette that the figure is shown in, told by the colour of its paper. */
function paletteOf(element: Element): PaletteName {
  const paper = getComputedStyle(element).getPropertyValue('--paper').trim().toLowerCase();
  return PALETTE_NAMES.find((name) => PALETTES[name].paper.toLowerCase() === paper) ?? 'light';
}
