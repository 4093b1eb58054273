import type { Observation } from './observation.ts';
import { observationId } from './observationId.ts';
import { periodReason } from './parseFields.ts';
import { parsePeriod } from './parsePeriod.ts';
import { isRecord, parseShape } from './parseShape.ts';
import type { SeriesContext, Stated } from './parseStated.ts';
import { statedShapes } from './parseStated.ts';
import type { Path, ProblemList } from './problem.ts';

/** Fields that a series may state for its tuples, and must. */
const OF_SERIES = ['indicator', 'unitMeasure', 'unitMult', 'source'] as const;
const REQUIRED = [...OF_SERIES, 'period', 'locator'] as const;

/** What a row says for itself. */
type Own = Stated & { readonly obsValue: number };

type SeriesParser = (json: unknown, path: Path) => readonly Observation[];

/** Parses the series of one module; it remembers the ids, which are unique among all of them. */
export function createSeriesParser(context: SeriesContext, problems: ProblemList): SeriesParser {
  const shapes = statedShapes(context);
  const parseTuple = createTupleParser(problems);
  const ids = new Set<string>();

  function parseRow(row: unknown, raw: Json, stated: Stated | null, path: Path): Own | null {
    if (Array.isArray(row)) return parseTuple(row, raw, stated, path);

    const own = parseShape(shapes.row, row, path, problems);
    const absent = REQUIRED.filter((field) => isRecord(row) && !(field in row) && !(field in raw));
    for (const field of absent) {
      problems.add([...path, field], 'is missing, here and on the series');
    }
    if (own?.indicator !== undefined || own?.unitMeasure !== undefined) {
      checkUnit({ ...stated, ...own }, path);
    }
    return own;
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
    const absent = rows.some(Array.isArray) ? OF_SERIES.filter((field) => !(field in raw)) : [];
    for (const field of absent) problems.add([...path, field], 'is missing: no tuple can state it');
    if (series !== null) checkUnit(series, path);

    const observations: Observation[] = [];
    rows.forEach((row, index) => {
      const rowPath = [...path, 'observations', index];
      const own = parseRow(row, raw, series, rowPath);
      if (series === null || own === null) return;
      const observation = toObservation(context.dataset, { ...series, ...own });
      if (observation === null) return;
      checkId(observation.id, rowPath);
      observations.push(observation);
    });
    return observations;
  };
}

type Json = Readonly<Record<string, unknown>>;

type TupleParser = (
  tuple: readonly unknown[],
  raw: Json,
  series: Stated | null,
  path: Path,
) => Own | null;

/** By hand, not by schema: there are fifteen thousand tuples, and a reader waits for them. */
function createTupleParser(problems: ProblemList): TupleParser {
  const sound = new Set<unknown>();

  function isPeriod(period: unknown): boolean {
    if (sound.has(period)) return true;
    if (typeof period !== 'string' || parsePeriod(period) === null) return false;
    sound.add(period);
    return true;
  }

  return function parseTuple(tuple, raw, series, path) {
    const [period, obsValue, locator] = tuple;
    const faults: [position: number, reason: string][] = [];
    if (period !== null && !isPeriod(period)) {
      faults.push([0, typeof period === 'string' ? periodReason(period) : notA('string', period)]);
    }
    if (!isFiniteNumber(obsValue)) faults.push([1, notA('finite number', obsValue)]);
    if (locator === undefined && !('locator' in raw)) {
      faults.push([2, 'locator is missing, here and on the series']);
    }
    if (locator !== undefined && !isText(locator)) faults.push([2, notA('locator', locator)]);
    if (tuple.length > 3) faults.push([3, 'is too many: a tuple is [period, obsValue, locator]']);

    for (const [position, reason] of faults) problems.add([...path, position], reason);
    if (faults.length > 0 || !isFiniteNumber(obsValue)) return null;
    const own = { period: period as string | null, obsValue };
    return isText(locator) ? { ...own, locator: joinLocators(series, locator) } : own;
  };
}

function joinLocators(series: Stated | null, locator: string): string {
  return series?.locator === undefined ? locator : `${series.locator}, ${locator}`;
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function notA(expected: string, found: unknown): string {
  if (found === undefined) return 'is missing';
  return `expected ${expected}, found ${typeof found === 'string' ? `"${found}"` : String(found)}`;
}

/** Null where a required field is missing, which has been told by then. */
function toObservation(dataset: string, stated: Own): Observation | null {
  const { indicator, period, obsValue, unitMeasure, unitMult, source, locator } = stated;
  if (indicator === undefined || period === undefined || locator === undefined) return null;
  if (unitMeasure === undefined || unitMult === undefined || source === undefined) return null;
  const claim = {
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
  return { id: observationId(claim, stated.variant), ...claim };
}
