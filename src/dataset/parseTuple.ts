import { periodReason } from './parseFields.ts';
import { parsePeriod } from './parsePeriod.ts';
import type { Path, ProblemList } from './problem.ts';

/** What a tuple states for itself; a null locator: the series states it. */
export interface Tuple {
  readonly period: string | null;
  readonly obsValue: number;
  readonly locator: string | null;
}

const sound = new Set<string>();

/** `[period, obsValue, locator?]`, by hand and not by schema: there are many, and a reader waits for them. */
export function parseTuple(
  tuple: readonly unknown[],
  path: Path,
  problems: ProblemList,
): Tuple | null {
  const [period, obsValue, locator] = tuple;
  const dated = period === null || isPeriod(period);
  const located = locator === undefined || isText(locator);
  if (dated && isFiniteNumber(obsValue) && located && tuple.length <= 3) {
    return { period, obsValue, locator: locator ?? null };
  }
  if (!dated) problems.add([...path, 0], notAPeriod(period));
  if (!isFiniteNumber(obsValue)) problems.add([...path, 1], notA('finite number', obsValue));
  if (!located) problems.add([...path, 2], notA('locator', locator));
  if (tuple.length > 3) {
    problems.add([...path, 3], 'is too many: a tuple is [period, obsValue, locator]');
  }
  return null;
}

/** The same few periods stand on thousands of tuples: each is looked at once. */
function isPeriod(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (sound.has(value)) return true;
  if (parsePeriod(value) === null) return false;
  sound.add(value);
  return true;
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function notAPeriod(found: unknown): string {
  return typeof found === 'string' ? periodReason(found) : notA('period', found);
}

function notA(expected: string, found: unknown): string {
  if (found === undefined) return 'is missing';
  return `expected ${expected}, found ${typeof found === 'string' ? `"${found}"` : String(found)}`;
}
