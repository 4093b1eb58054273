import type { Sector } from '#dataset/codes.ts';
import { SECTORS } from '#dataset/codes.ts';
import type { AtlasEvent } from '#dataset/event.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveYears } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import { agreementsSentence } from './agreementsSentence.ts';
import { creditSources } from './creditSources.ts';
import { eventDate, eventParties, eventValue, eventYear, yearsText } from './eventText.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import { reachBack } from './reachBack.ts';
import type { TableContent } from './tableContent.ts';
import type { TimelineItem } from './timelineContent.ts';
import { createWorkings } from './workings.ts';

type Data = FigureData<'events'>;

const FIGURE = 'agreements-timeline';

export function buildAgreementsTimeline(data: Data, view: View, i18n: Translator): FigureContent {
  const workings = createWorkings(data.sources, i18n);
  const all = data.events.events;
  const years = all.map(eventYear);
  const extent = { first: Math.min(...years), last: Math.max(...years) };
  const window = resolveYears(reachBack(view.years), extent);
  const kinds = view.events === null || view.events.length === 0 ? null : view.events;
  const shown = all
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .filter((event) => inSectors(event, view))
    .filter((event) => eventYear(event) >= window.from && eventYear(event) <= window.to);
  creditSources(
    workings,
    shown.flatMap(({ claims }) => claims.map(({ source }) => source)),
  );
  const items = shown.map((event) => itemOf(event, view, i18n));
  return {
    id: FIGURE,
    name: i18n.t('figureName.agreements-timeline'),
    sentence: agreementsSentence(shown, window, { figure: FIGURE, workings, i18n }),
    subtitle: i18n.t('agreements.subtitle', {
      kinds:
        kinds === null
          ? i18n.t('agreements.allKinds')
          : i18n.list(kinds.map((kind) => i18n.code('eventKind', kind))),
      years: yearsText(window, i18n),
    }),
    chart: {
      kind: 'timeline',
      window: [window.from, window.to],
      sectors: sectorsOf(items, i18n),
      items,
    },
    table: tableOf(shown, i18n),
    notes: [i18n.t('agreements.noteOnce'), i18n.t('agreements.noteSums')],
    notices: view.events?.length === 0 ? [i18n.t('agreements.kindsNone')] : [],
    sources: workings.sources(),
    sourceLine: workings.sourceLine(),
    derived: workings.derived(),
    empty:
      shown.length === 0 ? { reason: i18n.t('agreements.empty'), clear: emptying(view) } : null,
    disabled: [],
  };
}

function inSectors({ sectors }: AtlasEvent, view: View): boolean {
  return view.sectors === null || sectors.some((sector) => view.sectors?.includes(sector));
}

function emptying(view: View): readonly string[] {
  return [
    ...(view.sectors === null ? [] : ['sectors']),
    ...(view.events === null ? [] : ['events']),
    'years',
  ];
}

/** An event of several sectors takes the first that the reader chose, so that it stands under it. */
function itemOf(event: AtlasEvent, view: View, i18n: Translator): TimelineItem {
  const first = event.sectors.find((sector) => view.sectors?.includes(sector) ?? true);
  return {
    entity: `event:${event.id}`,
    year: eventYear(event),
    date: eventDate(event, i18n),
    title: i18n.text(event.title),
    detail: detailOf(event, i18n),
    kind: event.kind,
    sector: first ?? null,
    sectors: event.sectors,
    claims: event.claims.length,
  };
}

function detailOf(event: AtlasEvent, i18n: Translator): string {
  const { kind, place, status } = event;
  const parts = [
    i18n.code('eventKind', kind),
    eventParties(event, i18n),
    place ? i18n.text(place.name) : '',
    eventValue(event, i18n),
    status ? i18n.code('eventStatus', status) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function sectorsOf(
  items: readonly TimelineItem[],
  i18n: Translator,
): readonly { readonly code: Sector | 'none'; readonly label: string }[] {
  const present = new Set(items.map(({ sector }) => sector));
  return [
    ...SECTORS.filter((code) => present.has(code)).map((code) => ({
      code,
      label: i18n.code('sector', code),
    })),
    ...(present.has(null) ? [{ code: 'none' as const, label: i18n.t('agreements.noSector') }] : []),
  ];
}

const COLUMNS = [
  'date',
  'kind',
  'title',
  'parties',
  'place',
  'value',
  'status',
  'sectors',
  'claims',
] as const;

/** Newest first. */
function tableOf(events: readonly AtlasEvent[], i18n: Translator): TableContent {
  const newestFirst = [...events].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return {
    caption: i18n.t('agreements.tableCaption'),
    columns: COLUMNS.map((key) => ({
      key,
      label: i18n.t(`agreements.column.${key}`),
      unit: '',
      align: key === 'value' || key === 'claims' ? 'end' : 'start',
    })),
    rows: newestFirst.map((event) => ({
      key: event.id,
      cells: COLUMNS.map((column) => cellOf(event, column, i18n)),
    })),
  };
}

function cellOf(event: AtlasEvent, column: (typeof COLUMNS)[number], i18n: Translator) {
  const entity = `event:${event.id}`;
  const none = i18n.t('value.none');
  const plain = (text: string) => ({ text: text === '' ? none : text, value: null });
  switch (column) {
    case 'date':
      return plain(eventDate(event, i18n));
    case 'kind':
      return plain(i18n.code('eventKind', event.kind));
    case 'title':
      return { ...plain(i18n.text(event.title)), entity };
    case 'parties':
      return plain(eventParties(event, i18n));
    case 'place':
      return plain(event.place ? i18n.text(event.place.name) : '');
    case 'value':
      return event.value ? { ...plain(eventValue(event, i18n)), entity } : plain('');
    case 'status':
      return plain(event.status ? i18n.code('eventStatus', event.status) : '');
    case 'sectors':
      return plain(i18n.list(event.sectors.map((sector) => i18n.code('sector', sector))));
    case 'claims':
      return { text: i18n.number(event.claims.length), value: event.claims.length, entity };
  }
}
