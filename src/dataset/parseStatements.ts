import * as v from 'valibot';
import { DIRECTIONS } from './codes.ts';
import type { Known } from './parseFields.ts';
import { CODE, DATE, idIn, LOCALIZED_TEXT, orNull, sourceIn, TEXT } from './parseFields.ts';
import { parseLists, parseRows, shape } from './parseShape.ts';
import { ProblemList } from './problem.ts';
import type { Statement } from './statement.ts';
import { STATEMENT_KINDS } from './statement.ts';

export interface StatementIndex {
  readonly statements: readonly Statement[];
  readonly byId: ReadonlyMap<string, Statement>;
}

/** Without `events` or `companies` the references to them are not checked. */
export interface KnownToStatements extends Known {
  readonly events?: ReadonlySet<string>;
  readonly companies?: ReadonlySet<string>;
}

/** The statements, or a DataError that names every fault. */
export function parseStatements(
  file: string,
  json: unknown,
  known: KnownToStatements,
): StatementIndex {
  const problems = new ProblemList(file);
  const lists = parseLists('statements', ['statements'], LOCALIZED_TEXT, json, problems);
  const rows = parseRows(statementShape(known), lists.statements, ['statements'], problems);
  problems.throwIfAny();

  const statements: Statement[] = rows.map(({ row }) => row);
  return { statements, byId: new Map(statements.map((statement) => [statement.id, statement])) };
}

function statementShape(known: KnownToStatements) {
  const citation = shape({ source: sourceIn(known), locator: orNull(TEXT) });
  return shape({
    id: CODE,
    kind: v.picklist(STATEMENT_KINDS),
    text: LOCALIZED_TEXT,
    citations: v.pipe(v.array(citation), v.minLength(1, 'has no citation')),
    direction: orNull(v.picklist(DIRECTIONS)),
    date: orNull(DATE),
    event: orNull(idIn(known.events, 'event')),
    company: orNull(idIn(known.companies, 'company')),
    note: orNull(LOCALIZED_TEXT),
  });
}
