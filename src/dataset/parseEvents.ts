import * as v from 'valibot';
import { EVENT_KINDS, EVENT_STATUSES, QUALIFIERS, SECTORS, UNITS } from './codes.ts';
import type { AtlasEvent } from './event.ts';
import type { Known } from './parseFields.ts';
import {
  CODE,
  COUNTRY,
  DATE,
  FINITE,
  INTEGER,
  LATITUDE,
  LOCALIZED_TEXT,
  LONGITUDE,
  orNull,
  sourceIn,
  TEXT,
} from './parseFields.ts';
import { parseDate } from './parsePeriod.ts';
import { parseLists, parseRows, shape } from './parseShape.ts';
import { ProblemList } from './problem.ts';

export interface EventIndex {
  readonly events: readonly AtlasEvent[];
  readonly byId: ReadonlyMap<string, AtlasEvent>;
}

const PARTY = shape({ name: TEXT, country: orNull(COUNTRY) });

const PLACE = shape({ name: LOCALIZED_TEXT, lat: LATITUDE, lon: LONGITUDE });

const VALUE = shape({
  amount: FINITE,
  unitMeasure: v.picklist(UNITS),
  unitMult: INTEGER,
  qualifier: v.optional(v.picklist(QUALIFIERS), 'exact'),
  note: orNull(LOCALIZED_TEXT),
});

/** The events, or a DataError that names every fault. */
export function parseEvents(file: string, json: unknown, known: Known): EventIndex {
  const problems = new ProblemList(file);
  const lists = parseLists('events', ['events'], LOCALIZED_TEXT, json, problems);
  const rows = parseRows(eventShape(known), lists.events, ['events'], problems);
  for (const { row, path } of rows) {
    if (row.end !== null && endsBeforeItBegins(row.date, row.end)) {
      problems.add([...path, 'end'], `${row.end} is before ${row.date}`);
    }
  }
  problems.throwIfAny();

  const events: AtlasEvent[] = rows.map(({ row }) => row);
  return { events, byId: new Map(events.map((event) => [event.id, event])) };
}

function eventShape(known: Known) {
  const claim = shape({ source: sourceIn(known), locator: TEXT, says: LOCALIZED_TEXT });
  return shape({
    id: CODE,
    date: DATE,
    end: orNull(DATE),
    title: LOCALIZED_TEXT,
    short: orNull(LOCALIZED_TEXT),
    kind: v.picklist(EVENT_KINDS),
    sectors: v.array(v.picklist(SECTORS)),
    parties: v.array(PARTY),
    place: orNull(PLACE),
    value: orNull(VALUE),
    status: orNull(v.picklist(EVENT_STATUSES)),
    claims: v.pipe(v.array(claim), v.minLength(1, 'has no claim: an event needs a source')),
  });
}

function endsBeforeItBegins(date: string, end: string): boolean {
  const [begin, last] = [parseDate(date), parseDate(end)];
  return begin !== null && last !== null && last.last < begin.first;
}
