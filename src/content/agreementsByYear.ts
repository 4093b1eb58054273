import type { AtlasEvent } from '#dataset/event.ts';
import type { DocumentKind } from '#evidence/signedDocument.ts';
import { DOCUMENT_KINDS, isSignedDocument } from '#evidence/signedDocument.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveYears } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import type { Axis } from './axis.ts';
import type { ColourRole } from './colourRole.ts';
import { countOf } from './countOf.ts';
import { creditSources } from './creditSources.ts';
import { eventDate, eventYear, yearsText } from './eventText.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import { reachBack } from './reachBack.ts';
import type { Cell, TableContent } from './tableContent.ts';
import type { TimePoint } from './timeContent.ts';
import { createWorkings } from './workings.ts';

type Data = FigureData<'events'>;

const FIGURE = 'agreements-by-year';

type Column = 'all' | DocumentKind;
const COLUMNS: readonly Column[] = ['all', ...DOCUMENT_KINDS];

const COLOURS: Readonly<Record<Column, ColourRole>> = {
  all: 'ink',
  treaty: 'muted',
  agreement: 'muted',
  memorandum: 'muted',
  deal: 'muted',
};

/** Documents of one kind by year, each count with its working. */
type Counts = ReadonlyMap<number, { readonly count: number; readonly derived: string }>;

export function buildAgreementsByYear(data: Data, view: View, i18n: Translator): FigureContent {
  const workings = createWorkings(data.sources, i18n);
  const all = data.events.events.filter(isSignedDocument);
  const years = all.map(eventYear);
  const window = resolveYears(reachBack(view.years), {
    first: Math.min(...years),
    last: Math.max(...years),
  });
  const shown = all
    .filter(
      ({ sectors }) => view.sectors === null || sectors.some((s) => view.sectors?.includes(s)),
    )
    .filter((event) => eventYear(event) >= window.from && eventYear(event) <= window.to);
  creditSources(
    workings,
    shown.flatMap(({ claims }) => claims.map(({ source }) => source)),
  );
  const counts = new Map<Column, Counts>(
    COLUMNS.map((column) => {
      const ofKind = shown.filter(({ kind }) => column === 'all' || kind === column);
      return [column, countsByYear(ofKind, column)];
    }),
  );

  function countsByYear(events: readonly AtlasEvent[], column: Column): Counts {
    const byYear = new Map<number, AtlasEvent[]>();
    for (const event of events) {
      byYear.set(eventYear(event), [...(byYear.get(eventYear(event)) ?? []), event]);
    }
    return new Map(
      [...byYear].map(([year, ofYear]) => [
        year,
        {
          count: ofYear.length,
          derived: countOf(workings, i18n, {
            id: `${FIGURE}@${column}.${year}`,
            label: i18n.t('byYear.counted', { kind: kindName(column, i18n), year: String(year) }),
            things: ofYear.map((event) => ({
              entity: `event:${event.id}`,
              label: i18n.text(event.title),
              text: eventDate(event, i18n),
            })),
          }),
        },
      ]),
    );
  }

  return {
    id: FIGURE,
    name: i18n.t('figureName.agreements-by-year'),
    sentence: sentenceOf(counts.get('all') ?? new Map(), i18n),
    subtitle: i18n.t('byYear.subtitle', { years: yearsText(window, i18n) }),
    chart: {
      kind: 'panels',
      panels: COLUMNS.filter((column) => (counts.get(column)?.size ?? 0) > 0).map((column) => ({
        id: column,
        title: kindName(column, i18n),
        time: {
          kind: 'time' as const,
          grain: 'year' as const,
          window: [window.from, window.to] as const,
          axis: axisOf(i18n),
          overlayAxis: null,
          series: [
            {
              id: column,
              label: kindName(column, i18n),
              endText: '',
              colour: COLOURS[column],
              mark: 'bar' as const,
              shape: 'circle' as const,
              dashed: false,
              axis: 'main' as const,
              points: pointsOf(counts.get(column) ?? new Map(), window, i18n),
            },
          ],
          claims: [],
          events: [],
        },
      })),
    },
    table: tableOf(counts, window, i18n),
    notes: [i18n.t('byYear.noteWhat'), i18n.t('byYear.noteCoverage')],
    notices: [],
    sources: workings.sources(),
    sourceLine: workings.sourceLine(),
    derived: workings.derived(),
    empty:
      shown.length === 0 ? { reason: i18n.t('byYear.empty'), clear: ['sectors', 'years'] } : null,
    disabled: [],
  };
}

function kindName(column: Column, i18n: Translator): string {
  return i18n.code('documentKind', column);
}

function axisOf(i18n: Translator): Axis {
  return {
    title: i18n.t('byYear.axis'),
    scale: 'linear',
    zero: true,
    fractionDigits: 0,
    style: 'number',
  };
}

/** A year that no source tells of is a gap, not a zero: nothing found is not nothing signed. */
function pointsOf(
  counts: Counts,
  window: { readonly from: number; readonly to: number },
  i18n: Translator,
): readonly TimePoint[] {
  const points: TimePoint[] = [];
  for (let year = window.from; year <= window.to; year++) {
    const entry = counts.get(year);
    points.push({
      derived: entry?.derived,
      x: year,
      period: String(year),
      y: entry?.count ?? null,
      text: entry ? i18n.t('byYear.documents', { count: entry.count }) : i18n.t('value.none'),
      qualifier: 'exact',
      caution: null,
      forecast: false,
    });
  }
  return points;
}

function tableOf(
  counts: ReadonlyMap<Column, Counts>,
  window: { readonly from: number; readonly to: number },
  i18n: Translator,
): TableContent {
  const years: number[] = [];
  for (let year = window.to; year >= window.from; year--) {
    if (counts.get('all')?.has(year)) years.push(year);
  }
  return {
    caption: i18n.t('byYear.tableCaption'),
    columns: [
      { key: 'year', label: i18n.t('table.year'), unit: '', align: 'start' },
      ...COLUMNS.map((column) => ({
        key: column,
        label: kindName(column, i18n),
        unit: '',
        align: 'end' as const,
      })),
    ],
    rows: years.map((year) => ({
      key: String(year),
      cells: [
        { text: String(year), value: null },
        ...COLUMNS.map((column): Cell => {
          const entry = counts.get(column)?.get(year);
          return entry
            ? { text: i18n.number(entry.count), value: entry.count, derived: entry.derived }
            : { text: i18n.t('value.none'), value: null };
        }),
      ],
    })),
  };
}

/** The year with most documents and the next, or all that share the first place. */
function sentenceOf(all: Counts, i18n: Translator): string {
  const ranked = [...all].sort(([a, x], [b, y]) => y.count - x.count || a - b);
  const [first, second] = ranked;
  if (!first) return i18n.t('byYear.empty');
  const [year, { count }] = first;
  const most = ranked.filter(([, entry]) => entry.count === count);
  if (most.length > 1) {
    const years = i18n.list(most.map(([tied]) => String(tied)));
    return i18n.t('byYear.sentence.ties', { years, count });
  }
  if (!second) return i18n.t('byYear.sentence.only', { year: String(year), count });
  return i18n.t('byYear.sentence.most', {
    year: String(year),
    count,
    secondYear: String(second[0]),
    secondCount: second[1].count,
  });
}
