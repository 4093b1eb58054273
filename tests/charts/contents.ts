import type { DrawableContent, DrawableFigure } from '#charts/chartProps.ts';
import type { Axis } from '#content/axis.ts';
import type { GapContent } from '#content/gapContent.ts';
import type { ListContent } from '#content/listContent.ts';
import type { RankBar, RankContent } from '#content/rankContent.ts';
import type { Span, SpanContent } from '#content/spanContent.ts';
import type { StripContent } from '#content/stripContent.ts';
import type {
  ClaimMark,
  EventMark,
  PanelsContent,
  TimeContent,
  TimePoint,
  TimeSeries,
} from '#content/timeContent.ts';
import type { TimelineContent, TimelineItem } from '#content/timelineContent.ts';

export const AXIS: Axis = {
  title: 'USD bn, current prices',
  scale: 'linear',
  zero: true,
  fractionDigits: 1,
  style: 'number',
};

export function point(x: number, y: number | null, more: Partial<TimePoint> = {}): TimePoint {
  return {
    x,
    period: String(x),
    y,
    text: y === null ? 'no figure' : `$${y} bn`,
    qualifier: 'exact',
    caution: null,
    forecast: false,
    obs: `trade:${x}`,
    ...more,
  };
}

export function series(points: readonly TimePoint[], more: Partial<TimeSeries> = {}): TimeSeries {
  return {
    id: 'exports',
    label: 'Exports to Italy',
    endText: '15.6',
    colour: 'kz',
    mark: 'line',
    shape: 'circle',
    dashed: false,
    axis: 'main',
    points,
    ...more,
  };
}

export const EXPORTS = series([
  point(2018, 11),
  point(2019, 8),
  point(2020, 6),
  point(2021, 9),
  point(2022, 14),
]);
export const IMPORTS = series(
  [point(2018, 1.4), point(2019, 1.6), point(2020, 0.9), point(2021, 0.8), point(2022, 1.1)].map(
    (each) => ({ ...each, obs: `imports:${each.x}` }),
  ),
  { id: 'imports', label: 'Imports from Italy', endText: '1.1', colour: 'it' },
);

export function time(more: Partial<TimeContent> = {}): TimeContent {
  return {
    kind: 'time',
    grain: 'year',
    window: [2018, 2022],
    axis: AXIS,
    overlayAxis: null,
    series: [EXPORTS, IMPORTS],
    claims: [],
    events: [],
    ...more,
  };
}

export function event(x: number, label: string, weight = 1): EventMark {
  return {
    x,
    label,
    date: `May ${Math.floor(x)}`,
    kind: 'visit',
    weight,
    entity: `event:${label}`,
  };
}

export function claim(x: number, y: number, more: Partial<ClaimMark> = {}): ClaimMark {
  return {
    x,
    xEnd: x,
    y,
    text: `$${y} bn`,
    label: 'Prime minister',
    series: 'exports',
    qualifier: 'exact',
    caution: null,
    forecast: false,
    sourceKind: 'government',
    colour: 'kz',
    obs: `claim:${x}:${y}`,
    ...more,
  };
}

export const GAP: GapContent = {
  kind: 'gap',
  axis: AXIS,
  panels: [
    {
      id: 'kz-it',
      title: 'From Kazakhstan to Italy',
      rows: [
        {
          label: '2019',
          left: null,
          right: { y: 8.4, text: '8.4', colour: 'kz', who: 'Kazakhstan says', obs: 'kz:2019' },
          ratio: null,
          difference: null,
          missing: 'Italy: no yearly figure',
        },
        {
          label: '2020',
          left: { y: 1, text: '1.0', colour: 'it', who: 'Italy says', obs: 'it:2020' },
          right: { y: 6.7, text: '6.7', colour: 'kz', who: 'Kazakhstan says', obs: 'kz:2020' },
          ratio: { text: '6.7 ×', derived: 'ratio:2020' },
          difference: { text: '5.7 bn apart', derived: 'difference:2020' },
          missing: '',
        },
      ],
    },
    { id: 'it-kz', title: 'From Italy to Kazakhstan', rows: [] },
  ],
};

export function bar(id: string, y: number, more: Partial<RankBar> = {}): RankBar {
  return {
    id,
    label: id,
    y,
    text: `$${y} bn`,
    colour: 'ink',
    lit: false,
    rank: null,
    qualifier: 'exact',
    caution: null,
    drill: null,
    obs: `bar:${id}`,
    ...more,
  };
}

export function rank(bars: readonly RankBar[], more: Partial<RankContent> = {}): RankContent {
  const panel = { id: 'exports', title: 'Exports', coverage: '', bars };
  return { kind: 'rank', axis: AXIS, panels: [panel], breadcrumb: [], ...more };
}

export function span(y: number, more: Partial<Span> = {}): Span {
  return {
    from: 2005,
    to: 2020,
    y,
    text: `$${y} bn`,
    label: 'Ministry',
    period: '2005–2020',
    qualifier: 'exact',
    sourceKind: 'government',
    colour: 'it',
    lit: true,
    obs: `span:${y}`,
    ...more,
  };
}

export function spans(each: readonly Span[]): SpanContent {
  return { kind: 'spans', window: [2000, 2025], axis: AXIS, spans: each };
}

export function entry(
  entity: string,
  year: number,
  more: Partial<TimelineItem> = {},
): TimelineItem {
  return {
    entity,
    year,
    date: String(year),
    title: `Title of ${entity}`,
    detail: 'Deal · Eni · signed',
    kind: 'deal',
    sector: 'oil-gas',
    sectors: ['oil-gas'],
    claims: 1,
    ...more,
  };
}

export function timeline(items: readonly TimelineItem[]): TimelineContent {
  return {
    kind: 'timeline',
    window: [2010, 2025],
    sectors: [
      { code: 'oil-gas', label: 'Oil and gas' },
      { code: 'machinery', label: 'Machinery' },
      { code: 'none', label: 'No sector' },
    ],
    items,
  };
}

export const LIST: ListContent = {
  kind: 'list',
  groups: [
    {
      id: 'growth',
      title: 'Growth',
      colour: 'kz',
      items: [
        { entity: 'statement:growth', title: 'Trade grows', text: 'In our words.', meta: '2025' },
      ],
    },
    { id: 'decline', title: 'Decline', colour: 'it', items: [] },
  ],
};

export const PANELS: PanelsContent = {
  kind: 'panels',
  panels: [
    { id: 'oil', title: 'Oil', time: time({ series: [EXPORTS] }) },
    { id: 'food', title: 'Food', time: time({ series: [IMPORTS] }) },
  ],
};

export const STRIPS: StripContent = {
  kind: 'strips',
  longest: 10_000,
  strips: [
    {
      id: 'middle',
      entity: 'route:middle',
      title: 'Middle Corridor',
      status: 'operating',
      illustrative: false,
      stretches: [{ from: 0, to: 3000, country: 'Kazakhstan' }],
      segments: [
        {
          entity: 'leg:a',
          label: 'Khorgos–Aktau',
          mode: 'rail',
          km: 3000,
          countries: 'Kazakhstan',
        },
        { entity: 'leg:b', label: 'Aktau–Alat', mode: 'sea', km: 500, countries: 'Azerbaijan' },
      ],
      signs: [
        { km: 0, kind: 'border', label: 'Khorgos', entity: 'node:khorgos' },
        { km: 5, kind: 'gauge', label: 'Khorgos', entity: 'node:khorgos' },
        { km: 3000, kind: 'transhipment', label: 'Aktau', entity: 'node:aktau' },
      ],
      facts: [{ label: 'Transit time', cells: [{ text: '15 days', value: 15, obs: 'time:1' }] }],
    },
  ],
};

export function figureOf(chart: DrawableContent): DrawableFigure {
  return {
    id: 'figure',
    name: 'Figure',
    sentence: 'Exports doubled.',
    subtitle: '',
    chart,
    table: { caption: '', columns: [], rows: [] },
    notes: [],
    notices: [],
    sources: [],
    sourceLine: '',
    derived: {},
    empty: null,
    disabled: [],
  };
}
