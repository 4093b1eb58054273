import type { MapContent, MapPlace } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { legDetail } from './drawLines.ts';

/** Cards that one spot of the map leads to. */
export interface MapChoice {
  readonly label: string;
  readonly options: readonly {
    readonly card: string;
    readonly title: string;
    readonly detail: string;
  }[];
}

export function placeChoice({ label, events }: MapPlace): MapChoice {
  return {
    label,
    options: events.map(({ entity, title, date }) => ({ card: entity, title, detail: date })),
  };
}

/** Null where less than two of the cards are of legs on the map. */
export function legChoice(
  { lines }: MapContent,
  cards: readonly string[],
  i18n: Translator,
): MapChoice | null {
  const options = cards.flatMap((card) => {
    const line = lines.find(({ id }) => card === `leg:${id}`);
    return line ? [{ card, title: line.label, detail: legDetail(line, i18n) }] : [];
  });
  return options.length < 2
    ? null
    : { label: i18n.t('map.legsHere', { count: options.length }), options };
}

/** Cards of the legs that run within a finger's reach of a spot of the screen, the topmost first. */
export function legCardsAt([x, y]: readonly [number, number]): readonly string[] {
  const marks = document.elementsFromPoint?.(x, y) ?? [];
  const cards = marks.map((mark) => mark.closest('[data-card-id^="leg:"]'));
  return [...new Set(cards.flatMap((mark) => mark?.getAttribute('data-card-id') ?? []))];
}
