import type { RoutesContext } from '#content/comparedWays.ts';
import { compareWay } from '#content/comparedWays.ts';
import { shownWays } from '#content/shownWays.ts';
import { createWorkings } from '#content/workings.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { network, sources } = await loadedData('network');

/** What the parts of the route comparison work from, for a view, and the ways it shows. */
export function routesContext(view: Partial<View> = {}) {
  const ways = shownWays(network, { ...DEFAULT_VIEW, ...view });
  const workings = createWorkings(sources, english);
  const context: RoutesContext = { i18n: english, network, sources, workings, ways };
  return { context, compared: ways.shown.map((way) => compareWay(network, ways, way, english)) };
}
