import type { EventKind } from '#dataset/codes.ts';
import type { AtlasEvent } from '#dataset/event.ts';
import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import type { EventMark } from './timeContent.ts';

/** How many events a time axis carries when the reader has chosen no kinds, and when some are chosen. */
const DEFAULT_COUNT = 5;
const CHOSEN_COUNT = 12;

/** Kinds among which the default list is taken: what changes relations between states. */
const DEFAULT_KINDS: readonly EventKind[] = ['visit', 'summit', 'treaty'];

/**
 * Events for a time axis: of the kinds chosen, the weightiest in the window. Weight is the number
 * of sources that tell of an event; no year of the default list is named twice.
 */
export function eventMarks(
  events: readonly AtlasEvent[],
  view: View,
  window: readonly [number, number],
  i18n: Translator,
): readonly EventMark[] {
  const kinds = view.events ?? DEFAULT_KINDS;
  const inWindow = events
    .filter((event) => kinds.includes(event.kind) && matchesSectors(event, view))
    .map((event) => ({ event, x: decimalYear(event.date), weight: sourcesOf(event) }))
    .filter(({ x }) => x >= window[0] && x < window[1] + 1)
    .sort((a, b) => b.weight - a.weight || b.x - a.x);
  const chosen =
    view.events === null
      ? onePerYear(inWindow).slice(0, DEFAULT_COUNT)
      : inWindow.slice(0, CHOSEN_COUNT);
  return chosen
    .map(({ event, x }, index) => ({
      x,
      label: i18n.text(event.short ?? event.title),
      date: i18n.period(event.date),
      kind: event.kind,
      weight: index + 1,
      entity: `event:${event.id}`,
    }))
    .sort((a, b) => a.x - b.x);
}

/** An ISO date as a point of time in years: `2024-07` → 2024.5; a bare year stands at its start. */
export function decimalYear(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

function sourcesOf(event: AtlasEvent): number {
  return new Set(event.claims.map((claim) => claim.source)).size;
}

function matchesSectors(event: AtlasEvent, view: View): boolean {
  return view.sectors === null || event.sectors.some((sector) => view.sectors?.includes(sector));
}

function onePerYear<T extends { readonly x: number }>(items: readonly T[]): readonly T[] {
  const years = new Set<number>();
  return items.filter(({ x }) => {
    const year = Math.floor(x);
    if (years.has(year)) return false;
    years.add(year);
    return true;
  });
}
