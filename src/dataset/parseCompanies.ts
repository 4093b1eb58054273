import * as v from 'valibot';
import { SECTORS } from './codes.ts';
import type { Company } from './company.ts';
import type { Known } from './parseFields.ts';
import { CODE, LOCALIZED_TEXT, orNull, sourceIn, TEXT } from './parseFields.ts';
import { parseLists, parseRows, shape } from './parseShape.ts';
import { ProblemList } from './problem.ts';

export interface CompanyIndex {
  readonly companies: readonly Company[];
  readonly byId: ReadonlyMap<string, Company>;
}

const YEAR = v.pipe(
  v.number(),
  v.check(
    (year) => Number.isInteger(year) && year >= 1900 && year <= 2100,
    ({ input }) => `${input} is not a year`,
  ),
);

/** The directory of companies, or a DataError that names every fault. */
export function parseCompanies(file: string, json: unknown, known: Known): CompanyIndex {
  const problems = new ProblemList(file);
  const lists = parseLists('companies', ['companies'], LOCALIZED_TEXT, json, problems);
  const rows = parseRows(companyShape(known), lists.companies, ['companies'], problems);
  problems.throwIfAny();

  const companies: Company[] = rows.map(({ row }) => row);
  return { companies, byId: new Map(companies.map((company) => [company.id, company])) };
}

function companyShape(known: Known) {
  return shape({
    id: CODE,
    name: TEXT,
    sector: orNull(v.picklist(SECTORS)),
    since: orNull(YEAR),
    city: orNull(TEXT),
    activity: orNull(LOCALIZED_TEXT),
    source: sourceIn(known),
    locator: TEXT,
    note: orNull(LOCALIZED_TEXT),
  });
}
