import type { AtlasEvent } from '#dataset/event.ts';
import type { Translator } from '#i18n/translator.ts';
import { countOf } from './countOf.ts';
import { eventDate, eventYear, yearsText } from './eventText.ts';
import type { Workings } from './workings.ts';

interface SentenceContext {
  readonly figure: string;
  readonly workings: Workings;
  readonly i18n: Translator;
}

/** How many events are shown and which year has most of them; both counts go on record. */
export function agreementsSentence(
  events: readonly AtlasEvent[],
  window: { readonly from: number; readonly to: number },
  context: SentenceContext,
): string {
  const { i18n } = context;
  if (events.length === 0) return i18n.t('agreements.empty');
  const years = yearsText(window, i18n);
  count(context, `${window.from}-${window.to}`, i18n.t('agreements.counted', { years }), events);
  const busiest = busiestYear(events);
  if (window.from === window.to || busiest === null) {
    return i18n.t('agreements.sentence.total', { years, count: events.length });
  }
  const [year, ofYear] = busiest;
  count(context, String(year), i18n.t('agreements.counted', { years: String(year) }), ofYear);
  return i18n.t('agreements.sentence.busiest', {
    years,
    count: events.length,
    year: String(year),
    most: ofYear.length,
  });
}

function count(
  { figure, workings, i18n }: SentenceContext,
  what: string,
  label: string,
  events: readonly AtlasEvent[],
): void {
  countOf(workings, i18n, {
    id: `${figure}@count.${what}`,
    label,
    things: events.map((event) => ({
      entity: `event:${event.id}`,
      label: i18n.text(event.title),
      text: eventDate(event, i18n),
    })),
  });
}

/** Null where two years share the first place: then no one year stands out. */
function busiestYear(
  events: readonly AtlasEvent[],
): readonly [number, readonly AtlasEvent[]] | null {
  const byYear = new Map<number, AtlasEvent[]>();
  for (const event of events) {
    const year = eventYear(event);
    byYear.set(year, [...(byYear.get(year) ?? []), event]);
  }
  const [first, second] = [...byYear].sort(([, a], [, b]) => b.length - a.length);
  if (!first || first[1].length === second?.[1].length) return null;
  return first;
}
