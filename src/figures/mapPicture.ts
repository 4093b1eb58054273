import type { MapContent } from '#content/mapContent.ts';
import type { PaletteName } from '#theme/palette.ts';
import { PALETTE_NAMES, PALETTES } from '#theme/palette.ts';
import type { MenuContext } from './menuAction.ts';

const WIDTH = 1200;
const HEIGHT = 720;

/**
 * Runs `take` while the figure holds a drawing that can be copied. A live map has none of its own,
 * so the same content is drawn once more as a still beside it, out of sight.
 */
export async function withMapPicture<T>(context: MenuContext, take: () => T): Promise<T> {
  const { content, element, i18n } = context;
  if (content.chart.kind !== 'map') return take();
  const [{ drawMapSvg }, { loadBasemap }] = await Promise.all([
    import('#map/drawMapSvg.ts'),
    import('#map/loadBasemap.ts'),
  ]);
  const holder = document.createElement('div');
  holder.style.cssText = 'position:absolute;left:-9999px;top:0;pointer-events:none';
  holder.setAttribute('aria-hidden', 'true');
  holder.innerHTML = drawMapSvg({ ...content, chart: content.chart as MapContent }, i18n, {
    width: WIDTH,
    height: HEIGHT,
    theme: paletteOf(element),
    basemap: await loadBasemap('near'),
  });
  holder.querySelector('svg')?.setAttribute('data-picture', '');
  element.append(holder);
  try {
    return take();
  } finally {
    holder.remove();
  }
}

/** The palette that the figure is shown in, told by the colour of its paper. */
function paletteOf(element: Element): PaletteName {
  const paper = getComputedStyle(element).getPropertyValue('--paper').trim().toLowerCase();
  return PALETTE_NAMES.find((name) => PALETTES[name].paper.toLowerCase() === paper) ?? 'light';
}
