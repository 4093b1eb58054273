import type { FigureOption } from '#content/figureSpec.ts';
import { formatView } from '#view/formatView.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';

/** Filters that a figure may speak of even where it cannot follow them. */
const ALWAYS = ['sectors', 'flow', 'reporter', 'currency', 'prices', 'measure'] as const;

/** Fields that only figures with the option look at. The map's position moves the picture, not its content. */
const FIELDS: Readonly<Partial<Record<FigureOption, readonly (keyof View)[]>>> = {
  years: ['years'],
  at: ['at'],
  focus: ['at'],
  scale: ['scale'],
  overlay: ['overlay'],
  events: ['events'],
  claims: ['claims'],
  routes: ['routes', 'origin', 'destination', 'assume'],
  layers: ['layers'],
  product: ['product'],
};

/**
 * The view as far as a figure's content depends on it, all else at its default: opening a card or a
 * tab, or moving a window that the figure does not have, leaves its content as it is.
 */
export function narrowView(view: View, options: readonly FigureOption[]): View {
  const fields = [...ALWAYS, ...options.flatMap((option) => FIELDS[option] ?? [])];
  return { ...DEFAULT_VIEW, ...Object.fromEntries(fields.map((name) => [name, view[name]])) };
}

/** Equal for two views that a figure with these options shows alike. */
export function viewKey(view: View, options: readonly FigureOption[]): string {
  return formatView(narrowView(view, options));
}
