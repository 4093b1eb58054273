import {
  CAUTIONS,
  DIRECTIONS,
  EVENT_KINDS,
  EVENT_STATUSES,
  OBS_STATUSES,
  QUALIFIERS,
  REPORTERS,
  SECTORS,
  SOURCE_KINDS,
  UNITS,
} from '#dataset/codes.ts';
import { STATEMENT_KINDS } from '#dataset/statement.ts';
import { STRUCTURES } from '#dataset/structure.ts';
import {
  CARGOES,
  CLAIM_UNITS,
  CORRIDORS,
  LEG_STATUSES,
  NODE_KINDS,
  ROUTE_STATUSES,
  TRANSPORT_MODES,
} from '#network/network.ts';
import type { JsonSchema } from './schemaParts.ts';
import {
  CODE,
  COUNTRY,
  DATE,
  LOCALIZED_TEXT,
  list,
  module,
  object,
  oneOf,
  orNull,
  PERIOD,
  TEXT,
} from './schemaParts.ts';

const NUMBER: JsonSchema = { type: 'number' };
const INTEGER: JsonSchema = { type: 'integer' };
const STRINGS: JsonSchema = list(TEXT);

/** What a series may state for all of its observations, and an observation for itself. */
const STATED: Readonly<Record<string, JsonSchema>> = {
  indicator: oneOf([
    ...new Set(Object.values(STRUCTURES).flatMap(({ indicators }) => Object.keys(indicators))),
  ]),
  reporter: orNull(oneOf(REPORTERS)),
  counterpart: orNull(TEXT),
  direction: orNull(oneOf(DIRECTIONS)),
  sector: orNull(oneOf(SECTORS)),
  product: orNull(CODE),
  place: orNull(CODE),
  scope: orNull(CODE),
  basis: orNull(CODE),
  definitionCode: orNull(CODE),
  definition: orNull(LOCALIZED_TEXT),
  unitMeasure: oneOf(UNITS),
  unitMult: { ...INTEGER, description: 'Power of ten by which obsValue is multiplied.' },
  qualifier: oneOf(QUALIFIERS),
  obsStatus: oneOf(OBS_STATUSES),
  caution: orNull(oneOf(CAUTIONS)),
  source: CODE,
  locator: TEXT,
  note: orNull(LOCALIZED_TEXT),
  variant: CODE,
};

const TUPLE: JsonSchema = {
  description: 'Period, value as printed, and where it stands in the source.',
  type: 'array',
  prefixItems: [orNull(PERIOD), NUMBER, TEXT],
  minItems: 2,
  maxItems: 3,
};

const KEYED: JsonSchema = object({ ...STATED, period: orNull(PERIOD), obsValue: NUMBER }, [
  'obsValue',
]);

const EVENT = object(
  {
    id: CODE,
    date: DATE,
    end: orNull(DATE),
    title: LOCALIZED_TEXT,
    short: orNull(LOCALIZED_TEXT),
    kind: oneOf(EVENT_KINDS),
    sectors: list(oneOf(SECTORS)),
    parties: list(object({ name: TEXT, country: orNull(COUNTRY) }, ['name'])),
    place: orNull(object({ name: LOCALIZED_TEXT, lat: NUMBER, lon: NUMBER })),
    value: orNull(
      object(
        {
          amount: NUMBER,
          unitMeasure: oneOf(UNITS),
          unitMult: INTEGER,
          qualifier: oneOf(QUALIFIERS),
          note: orNull(LOCALIZED_TEXT),
        },
        ['amount', 'unitMeasure', 'unitMult'],
      ),
    ),
    status: orNull(oneOf(EVENT_STATUSES)),
    claims: list(object({ source: CODE, locator: TEXT, says: LOCALIZED_TEXT })),
  },
  ['id', 'date', 'title', 'kind', 'sectors', 'parties', 'claims'],
);

const SOURCE = object(
  {
    id: CODE,
    title: TEXT,
    publisher: TEXT,
    author: orNull(TEXT),
    published: orNull(DATE),
    publishedBasis: orNull(TEXT),
    url: orNull({ type: 'string', format: 'uri' }),
    language: { type: 'string', pattern: '^[a-z]{2}$' },
    kind: oneOf(SOURCE_KINDS),
    kindNote: orNull(LOCALIZED_TEXT),
    titleBasis: orNull(TEXT),
    licence: orNull(TEXT),
  },
  ['id', 'title', 'publisher', 'language', 'kind'],
);

const COMPANY = object(
  {
    id: CODE,
    name: TEXT,
    sector: orNull(oneOf(SECTORS)),
    since: orNull(INTEGER),
    city: orNull(TEXT),
    activity: orNull(LOCALIZED_TEXT),
    source: CODE,
    locator: TEXT,
    note: orNull(LOCALIZED_TEXT),
  },
  ['id', 'name', 'source', 'locator'],
);

const STATEMENT = object(
  {
    id: CODE,
    kind: oneOf(STATEMENT_KINDS),
    text: LOCALIZED_TEXT,
    citations: list(object({ source: CODE, locator: orNull(TEXT) }, ['source'])),
    direction: orNull(oneOf(DIRECTIONS)),
    date: orNull(DATE),
    event: orNull(CODE),
    company: orNull(CODE),
    note: orNull(LOCALIZED_TEXT),
  },
  ['id', 'kind', 'text', 'citations'],
);

const NODE = object(
  {
    id: CODE,
    name: LOCALIZED_TEXT,
    short: orNull(LOCALIZED_TEXT),
    country: COUNTRY,
    lon: NUMBER,
    lat: NUMBER,
    kind: oneOf(NODE_KINDS),
    locode: orNull(TEXT),
    basis: TEXT,
    check: TEXT,
    transshipment: orNull(LOCALIZED_TEXT),
    gaugeBreak: orNull(TEXT),
    status: orNull(LOCALIZED_TEXT),
    note: orNull(LOCALIZED_TEXT),
  },
  ['id', 'name', 'country', 'lon', 'lat', 'kind', 'basis', 'check'],
);

const LEG: JsonSchema = {
  type: 'object',
  required: ['id', 'from', 'to', 'mode', 'km', 'path'],
  properties: {
    id: CODE,
    from: CODE,
    to: CODE,
    mode: oneOf(TRANSPORT_MODES),
    km: NUMBER,
    status: oneOf(LEG_STATUSES),
    cargo: oneOf(CARGOES),
    countries: list(COUNTRY),
    path: list({ type: 'array', items: NUMBER, minItems: 2, maxItems: 2 }),
  },
};

const ROUTE: JsonSchema = {
  type: 'object',
  required: ['id', 'name', 'corridor', 'legs'],
  properties: {
    id: CODE,
    name: LOCALIZED_TEXT,
    corridor: oneOf(CORRIDORS),
    status: oneOf(ROUTE_STATUSES),
    cargo: oneOf(CARGOES),
    legs: STRINGS,
    claims: list({
      type: 'object',
      required: ['unit', 'source', 'locator'],
      properties: { id: TEXT, unit: oneOf(CLAIM_UNITS), source: CODE, locator: TEXT },
    }),
  },
};

/** The formats of the modules in `src/data`, by file name. */
export const MODULE_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  dataset: module('A statistical dataset: series of observations.', {
    products: { type: 'object', additionalProperties: LOCALIZED_TEXT },
    series: list(
      object({ ...STATED, observations: list({ oneOf: [TUPLE, KEYED] }) }, ['observations']),
    ),
  }),
  sources: module('Everything that was read.', { sources: list(SOURCE) }),
  events: module('Visits, agreements, deals and projects.', { events: list(EVENT) }),
  companies: module('Named companies.', { companies: list(COMPANY) }),
  statements: module('What the founding articles say beside figures.', {
    statements: list(STATEMENT),
  }),
  network: module('The corridors as a graph.', {
    nodes: list(NODE),
    legs: list(LEG),
    routes: list(ROUTE),
  }),
};
