import { expect, test } from 'vitest';
import { parseCompanies } from '#dataset/parseCompanies.ts';
import { toldBy } from './problemsOf.ts';

const KNOWN = { sources: new Set(['foglio-2013']) };

const COMPANY = {
  id: 'eni',
  name: 'Eni',
  sector: 'oil-gas',
  since: 1992,
  source: 'foglio-2013',
  locator: 'paragraph 4',
};

function parse(...companies: unknown[]) {
  const json = { id: 'companies', title: { en: 'Companies' }, companies };
  return parseCompanies('companies.json', json, KNOWN);
}

test('companies keep their order and are found by id', () => {
  const { companies, byId } = parse(COMPANY, { ...COMPANY, id: 'saipem' });

  expect(companies.map(({ id }) => id)).toEqual(['eni', 'saipem']);
  expect(byId.get('saipem')).toBe(companies[1]);
});

test('a company needs neither sector, year, city, activity nor note', () => {
  const { sector: _, since: __, ...bare } = COMPANY;

  expect(parse(bare).companies[0]).toEqual({
    ...bare,
    sector: null,
    since: null,
    city: null,
    activity: null,
    note: null,
  });
});

test.each([
  [{ since: '1992' }, '/since: expected number, found "1992"'],
  [{ since: 92 }, '/since: 92 is not a year'],
  [{ since: 1992.5 }, '/since: 1992.5 is not a year'],
  [{ source: 'foglio' }, '/source: there is no source "foglio"'],
  [{ locator: undefined }, '/locator: expected string, found undefined'],
  [{ name: '' }, '/name: is empty'],
  [{ town: 'Aksai' }, '/town: is not a known key'],
  [{ activity: 'drilling' }, '/activity: expected Object, found "drilling"'],
])('%j is refused', (fault, told) => {
  expect(toldBy(() => parse({ ...COMPANY, ...fault }))).toEqual([`/companies/0${told}`]);
});

test('a sector outside the list is refused', () => {
  const told = toldBy(() => parse({ ...COMPANY, sector: 'oil' }));

  expect(told).toEqual([expect.stringMatching(/^\/companies\/0\/sector: .+ found "oil"$/)]);
});

test('two companies of one id are refused at the second', () => {
  expect(toldBy(() => parse(COMPANY, COMPANY))).toEqual(['/companies/1/id: "eni" stands twice']);
});
