import * as v from 'valibot';
import type { Path, ProblemList } from './problem.ts';

/** A schema for anything read from JSON. */
export type Shape<Output> = v.GenericSchema<unknown, Output>;

/** An object with these keys and no other; unlike `strictObject` it names every unknown key, not the first. */
export function shape<const Entries extends v.ObjectEntries>(
  entries: Entries,
): Shape<v.InferOutput<v.ObjectSchema<Entries, undefined>>> {
  const schema: unknown = v.objectWithRest(entries, v.never('is not a known key'));
  return schema as Shape<v.InferOutput<v.ObjectSchema<Entries, undefined>>>;
}

/** The value as the schema has it; null, and all its problems told, where it does not fit. */
export function parseShape<Output>(
  schema: Shape<Output>,
  value: unknown,
  path: Path,
  problems: ProblemList,
): Output | null {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    problems.add([...path, ...pathOf(issue)], reasonOf(issue));
  }
  return null;
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((step) => step.key as string | number);
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || issue.type === 'never') return issue.message;
  if (issue.path?.at(-1)?.origin === 'key') return 'is missing';
  return `expected ${issue.expected}, found ${issue.received}`;
}

/** The rows of one list of a module; a row that does not fit is told and left out. */
export interface ParsedRow<Row> {
  readonly row: Row;
  readonly path: Path;
}

export function parseRows<Row extends { readonly id: string }>(
  schema: Shape<Row>,
  rows: readonly unknown[],
  path: Path,
  problems: ProblemList,
): readonly ParsedRow<Row>[] {
  const parsed: ParsedRow<Row>[] = [];
  const seen = new Set<string>();
  rows.forEach((value, index) => {
    const row = parseShape(schema, value, [...path, index], problems);
    const id = idOf(value);
    if (id !== null && seen.has(id)) problems.add([...path, index, 'id'], `"${id}" stands twice`);
    if (id !== null) seen.add(id);
    if (row !== null) parsed.push({ row, path: [...path, index] });
  });
  return parsed;
}

/** Ids of all rows, also of those that do not fit: one fault should not be told again at each reference. */
export function idsOf(rows: readonly unknown[]): ReadonlySet<string> {
  return new Set(rows.map(idOf).filter((id) => id !== null));
}

function idOf(row: unknown): string | null {
  return isRecord(row) && typeof row.id === 'string' ? row.id : null;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The lists of a module by key, once its `id` and `title` are checked; empty where one is missing. */
export function parseLists<const Key extends string>(
  id: string,
  keys: readonly Key[],
  title: v.GenericSchema,
  json: unknown,
  problems: ProblemList,
): Readonly<Record<Key, readonly unknown[]>> {
  const lists = Object.fromEntries(keys.map((key) => [key, v.array(v.unknown())]));
  parseShape(shape({ id: v.literal(id), title, ...lists }), json, [], problems);
  const found = keys.map((key) => {
    const list = isRecord(json) ? json[key] : undefined;
    return [key, Array.isArray(list) ? list : []];
  });
  return Object.fromEntries(found) as Record<Key, readonly unknown[]>;
}
