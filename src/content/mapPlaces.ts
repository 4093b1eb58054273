import type { AtlasEvent } from '#dataset/event.ts';
import { moneyInWords } from '#i18n/money.ts';
import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import type { ColourRole } from './colourRole.ts';
import type { MapPlace } from './mapContent.ts';

/** Places of the events that lie in the window and the sectors chosen, largest stated value first. */
export function mapPlaces(
  events: readonly AtlasEvent[],
  view: View,
  i18n: Translator,
): readonly MapPlace[] {
  const groups = new Map<string, AtlasEvent[]>();
  for (const event of events) {
    if (!event.place || !inView(event, view)) continue;
    const key = `${event.place.lat},${event.place.lon}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups]
    .map(([key, group]) => toPlace(key, group, i18n))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || b.events.length - a.events.length);
}

function inView(event: AtlasEvent, view: View): boolean {
  const year = Number(event.date.slice(0, 4));
  const { from, to } = view.years;
  if (typeof from === 'number' && year < from) return false;
  if (typeof to === 'number' && year > to) return false;
  return view.sectors === null || event.sectors.some((sector) => view.sectors?.includes(sector));
}

function toPlace(key: string, group: readonly AtlasEvent[], i18n: Translator): MapPlace {
  const [first] = group as readonly [AtlasEvent, ...AtlasEvent[]];
  const newest = group.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const sector = newest.find((event) => event.sectors.length > 0)?.sectors[0];
  const colour: ColourRole = sector ? `sector:${sector}` : 'ink';
  const value = largestInDollars(group);
  const facts = [
    i18n.t('map.place.events', { count: group.length }),
    ...(sector ? [i18n.t(`sector.${sector}`)] : []),
    value === null
      ? i18n.t('map.place.noSum')
      : i18n.t('map.place.largest', { sum: moneyInWords(i18n, value, 'USD') }),
  ];
  return {
    id: key,
    label: first.place ? i18n.text(first.place.name) : '',
    lon: first.place?.lon ?? 0,
    lat: first.place?.lat ?? 0,
    events: newest.map((event) => ({
      entity: `event:${event.id}`,
      title: i18n.text(event.title),
      date: i18n.period(event.date),
    })),
    value,
    colour,
    facts: facts.join('; '),
  };
}

/** The largest single sum stated in dollars; sums are never added up, and euros are left unsized. */
function largestInDollars(group: readonly AtlasEvent[]): number | null {
  const sums = group.flatMap(({ value }) =>
    value?.unitMeasure === 'USD' ? [value.amount * 10 ** value.unitMult] : [],
  );
  return sums.length === 0 ? null : Math.max(...sums);
}
