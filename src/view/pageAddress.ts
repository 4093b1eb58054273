import { formatView } from './formatView.ts';
import type { Route } from './route.ts';
import { formatPath } from './route.ts';
import type { View } from './view.ts';
import { DEFAULT_VIEW } from './view.ts';

/** Address of a page for a reader who comes from another one with this view, with what else the link asks for. */
export function pageAddress(
  route: Route,
  view: View,
  base: string,
  asked: Partial<View> = {},
): string {
  return formatPath(route, base) + formatView({ ...carryView(view), ...asked });
}

/** What a reader takes along from page to page: filters and theme, not what was open on the page. */
export function carryView(view: View): View {
  const { routes, origin, destination, assume, layers, map, motion, product } = DEFAULT_VIEW;
  const { tab, disputes, card } = DEFAULT_VIEW;
  const route = { routes, origin, destination, assume, layers, map, motion };
  return withoutChrome({ ...view, ...route, product, tab, disputes, card });
}

/** Address of one figure on its page, showing just what it shows here. */
export function figureAddress(route: Route, figure: string, view: View, base: string): string {
  return `${formatPath(route, base)}${formatView(withoutChrome(view))}#${figure}`;
}

/** Path of the document under which one figure is shared: it has the figure's own preview and leads to its page. */
export function figurePath(route: Route, figure: string, base: string): string {
  return `${formatPath(route, base)}${figure}/`;
}

/** Address to share: the same figure as `figureAddress` shows, with its own picture in previews. */
export function sharedAddress(route: Route, figure: string, view: View, base: string): string {
  return figurePath(route, figure, base) + formatView(withoutChrome(view));
}

/** The same view as a page shows it: how a frame is dressed means nothing there. */
export function withoutChrome(view: View): View {
  const { controls, tabs, title, fit } = DEFAULT_VIEW;
  return { ...view, controls, tabs, title, fit };
}
