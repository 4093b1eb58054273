import type { Observation } from './observation.ts';
import { claimId, observationId, observationKey } from './observationId.ts';
import { isRecord, parseShape } from './parseShape.ts';
import type { SeriesContext, Stated } from './parseStated.ts';
import { statedShapes } from './parseStated.ts';
import type { Tuple } from './parseTuple.ts';
import { parseTuple } from './parseTuple.ts';
import type { Path, ProblemList } from './problem.ts';

/** What only the series can state for its tuples. */
const OF_SERIES = ['indicator', 'unitMeasure', 'unitMult', 'source'] as const;
const REQUIRED = [...OF_SERIES, 'period', 'locator'] as const;

type Json = Readonly<Record<string, unknown>>;

type SeriesParser = (json: unknown, path: Path) => readonly Observation[];

/** Parses the series of one module; it remembers the ids, which are unique among all of them. */
export function createSeriesParser(context: SeriesContext, problems: ProblemList): SeriesParser {
  const shapes = statedShapes(context);
  const ids = new Set<string>();

  function parseKeyed(row: unknown, raw: Json, series: Stated | null, path: Path) {
    const own = parseShape(shapes.row, row, path, problems);
    const absent = REQUIRED.filter((field) => isRecord(row) && !(field in row) && !(field in raw));
    for (const field of absent) {
      problems.add([...path, field], 'is missing, here and on the series');
    }
    if (own?.indicator !== undefined || own?.unitMeasure !== undefined) {
      checkUnit({ ...series, ...own }, path);
    }
    return own && series && toObservation(context.dataset, { ...series, ...own });
  }

  function parsePlain(
    row: readonly unknown[],
    raw: Json,
    template: Template | null,
    path: Path,
  ): Observation | null {
    const tuple = parseTuple(row, path, problems);
    if (row[2] === undefined && !('locator' in raw)) {
      problems.add([...path, 2], 'locator is missing, here and on the series');
    }
    return tuple && template && fillTemplate(template, tuple);
  }

  function checkUnit({ indicator, unitMeasure }: Stated, path: Path): void {
    const units = indicator === undefined ? undefined : context.structure.indicators[indicator];
    if (units === undefined || unitMeasure === undefined || units.includes(unitMeasure)) return;
    const reason = `${indicator} is measured in ${units.join(' or ')}, not in ${unitMeasure}`;
    problems.add([...path, 'unitMeasure'], reason);
  }

  function checkId(id: string, path: Path): void {
    if (ids.has(id)) problems.add(path, `"${id}" stands twice: tell the two apart by "variant"`);
    ids.add(id);
  }

  return function parseSeries(json, path) {
    const raw = isRecord(json) ? json : {};
    const rows: readonly unknown[] = Array.isArray(raw.observations) ? raw.observations : [];
    const series = parseShape(shapes.series, json, path, problems);
    if (series !== null) checkUnit(series, path);
    const absent = rows.some(Array.isArray) ? OF_SERIES.filter((field) => !(field in raw)) : [];
    for (const field of absent) problems.add([...path, field], 'is missing: no tuple can state it');

    const template = series === null ? null : toTemplate(context.dataset, series);
    const observations: Observation[] = [];
    rows.forEach((row, index) => {
      const rowPath = [...path, 'observations', index];
      const observation = Array.isArray(row)
        ? parsePlain(row, raw, template, rowPath)
        : parseKeyed(row, raw, series, rowPath);
      if (observation === null) return;
      checkId(observation.id, rowPath);
      observations.push(observation);
    });
    return observations;
  };
}

/** What a series gives to each of its tuples. */
interface Template {
  readonly observation: Observation;
  readonly key: string;
  readonly variant: string | null;
}

/** Null where the series does not state enough. */
function toTemplate(dataset: string, series: Stated): Template | null {
  const { locator = '', variant = null } = series;
  const observation = toObservation(dataset, { ...series, period: null, obsValue: 0, locator });
  return observation && { observation, key: observationKey(observation), variant };
}

function fillTemplate({ observation, key, variant }: Template, tuple: Tuple): Observation {
  const { period, obsValue } = tuple;
  const id = claimId(key, { period, source: observation.source }, variant);
  const locator = joinLocators(observation.locator, tuple.locator);
  return { ...observation, id, period, obsValue, locator };
}

function joinLocators(ofSeries: string, ofTuple: string | null): string {
  if (ofTuple === null) return ofSeries;
  return ofSeries === '' ? ofTuple : `${ofSeries}, ${ofTuple}`;
}

/** Null where a required field is missing, which has been told by then. */
function toObservation(
  dataset: string,
  stated: Stated & { readonly obsValue: number },
): Observation | null {
  const { indicator, period, obsValue, unitMeasure, unitMult, source, locator } = stated;
  if (indicator === undefined || period === undefined || locator === undefined) return null;
  if (unitMeasure === undefined || unitMult === undefined || source === undefined) return null;
  const claim: Observation = {
    id: '',
    dataset,
    indicator,
    reporter: stated.reporter ?? null,
    counterpart: stated.counterpart ?? null,
    direction: stated.direction ?? null,
    sector: stated.sector ?? null,
    product: stated.product ?? null,
    basis: stated.basis ?? null,
    place: stated.place ?? null,
    scope: stated.scope ?? null,
    definitionCode: stated.definitionCode ?? null,
    definition: stated.definition ?? null,
    period,
    obsValue,
    unitMeasure,
    unitMult,
    qualifier: stated.qualifier ?? 'exact',
    obsStatus: stated.obsStatus ?? 'A',
    caution: stated.caution ?? null,
    source,
    locator,
    note: stated.note ?? null,
  };
  return { ...claim, id: observationId(claim, stated.variant) };
}
