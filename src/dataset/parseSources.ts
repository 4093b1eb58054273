import * as v from 'valibot';
import { SOURCE_KINDS } from './codes.ts';
import { CODE, DATE, LOCALIZED_TEXT, orNull, TEXT } from './parseFields.ts';
import { parseLists, parseRows, shape } from './parseShape.ts';
import { ProblemList } from './problem.ts';
import type { Source } from './source.ts';

export interface SourceIndex {
  readonly sources: readonly Source[];
  readonly byId: ReadonlyMap<string, Source>;
}

const URL_HTTP = v.pipe(
  v.string(),
  v.check(isHttp, ({ input }) => `"${input}" is not an http address`),
);

const SOURCE = shape({
  id: CODE,
  title: TEXT,
  publisher: TEXT,
  author: orNull(TEXT),
  published: orNull(DATE),
  publishedBasis: orNull(TEXT),
  url: orNull(URL_HTTP),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'is not a language code of two letters')),
  kind: v.picklist(SOURCE_KINDS),
  kindNote: orNull(LOCALIZED_TEXT),
  titleBasis: orNull(TEXT),
  licence: orNull(TEXT),
});

/** The sources, or a DataError that names every fault. */
export function parseSources(file: string, json: unknown): SourceIndex {
  const problems = new ProblemList(file);
  const lists = parseLists('sources', ['sources'], LOCALIZED_TEXT, json, problems);
  const rows = parseRows(SOURCE, lists.sources, ['sources'], problems);
  problems.throwIfAny();

  const sources: Source[] = rows.map(({ row }) => row);
  return { sources, byId: new Map(sources.map((source) => [source.id, source])) };
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
