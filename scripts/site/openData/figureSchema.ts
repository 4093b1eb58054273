import { CAUTIONS, QUALIFIERS } from '#dataset/codes.ts';
import type { JsonSchema } from './schemaParts.ts';
import { list, object, oneOf, orNull } from './schemaParts.ts';

const STRING: JsonSchema = { type: 'string' };
const NUMBER: JsonSchema = { type: 'number' };
const REF = { obs: STRING, derived: STRING, entity: STRING } as const;

const CELL = object({ ...REF, text: STRING, value: orNull(NUMBER), remark: STRING }, [
  'text',
  'value',
]);

const TABLE = object({
  caption: STRING,
  columns: list(
    object({ key: STRING, label: STRING, unit: STRING, align: oneOf(['start', 'end']) }),
  ),
  rows: list(object({ key: STRING, cells: list(CELL) })),
});

const POINT: JsonSchema = {
  type: 'object',
  required: ['x', 'period', 'y', 'text', 'qualifier', 'caution', 'forecast'],
  properties: {
    ...REF,
    x: { ...NUMBER, description: 'Decimal year.' },
    period: STRING,
    y: { ...orNull(NUMBER), description: 'In the unit of the axis; null is a gap.' },
    text: STRING,
    qualifier: oneOf(QUALIFIERS),
    caution: orNull(oneOf(CAUTIONS)),
    forecast: { type: 'boolean' },
  },
};

const TIME: Readonly<Record<string, JsonSchema>> = {
  grain: oneOf(['year', 'month']),
  window: { type: 'array', items: NUMBER, minItems: 2, maxItems: 2 },
  axis: { type: 'object' },
  series: list({
    type: 'object',
    required: ['id', 'label', 'points'],
    properties: { id: STRING, label: STRING, points: list(POINT) },
  }),
  claims: list({ type: 'object', required: ['x', 'y', 'text', 'label'] }),
  events: list({ type: 'object', required: ['x', 'label', 'date', 'entity'] }),
};

/** Each kind of chart by what it is sure to hold; more may stand beside it. */
const KINDS: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>> = {
  time: TIME,
  gap: { panels: list({ type: 'object', required: ['title', 'rows'] }) },
  rank: { panels: list({ type: 'object', required: ['title', 'bars'] }) },
  spans: { spans: list({ type: 'object', required: ['from', 'to', 'y', 'text', 'label'] }) },
  timeline: { items: list({ type: 'object', required: ['entity', 'year', 'date', 'title'] }) },
  list: { groups: list({ type: 'object', required: ['title', 'items'] }) },
  panels: { panels: list({ type: 'object', required: ['id', 'title', 'time'] }) },
  strips: { strips: list({ type: 'object', required: ['id', 'title', 'segments'] }) },
  map: {
    lines: list({ type: 'object', required: ['id', 'path', 'tonnes'] }),
    nodes: list({ type: 'object', required: ['id', 'lon', 'lat'] }),
  },
};

const CHART: JsonSchema = {
  oneOf: Object.entries(KINDS).map(([kind, properties]) => ({
    type: 'object',
    required: ['kind', ...Object.keys(properties)],
    properties: { kind: { const: kind }, ...properties },
  })),
};

const SOURCE_USE = object({
  id: STRING,
  title: STRING,
  publisher: STRING,
  published: STRING,
  url: STRING,
  values: { type: 'integer' },
});

const DERIVED: JsonSchema = {
  type: 'object',
  required: ['id', 'label', 'text', 'value', 'unit', 'formula', 'working', 'inputs'],
};

/** `figures/<id>.json`: what a figure shows at its default view, as the pages use it. */
export const FIGURE_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'A figure of the atlas at its default view, in English.',
  type: 'object',
  required: ['release', 'id', 'name', 'sentence', 'subtitle', 'chart', 'table', 'sources'],
  properties: {
    release: object({ id: STRING, date: STRING }),
    id: STRING,
    name: STRING,
    sentence: STRING,
    subtitle: STRING,
    chart: CHART,
    table: TABLE,
    notes: list(STRING),
    notices: list(STRING),
    sources: list(SOURCE_USE),
    sourceLine: STRING,
    derived: { type: 'object', additionalProperties: DERIVED },
  },
};
