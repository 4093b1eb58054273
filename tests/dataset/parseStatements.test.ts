import { expect, test } from 'vitest';
import type { KnownToStatements } from '#dataset/parseStatements.ts';
import { parseStatements } from '#dataset/parseStatements.ts';
import { toldBy } from './problemsOf.ts';

const KNOWN: KnownToStatements = {
  sources: new Set(['seed-timesca-2025']),
  events: new Set(['2024-visit']),
  companies: new Set(['eni']),
};

const STATEMENT = {
  id: 'company-eni',
  kind: 'company',
  text: { en: 'Eni is active in the Caspian.' },
  citations: [{ source: 'seed-timesca-2025', locator: 'paragraph 8' }],
  company: 'eni',
  event: '2024-visit',
};

function parse(statements: readonly unknown[], known = KNOWN) {
  const json = { id: 'statements', title: { en: 'Statements' }, statements };
  return parseStatements('statements.json', json, known);
}

test('statements are found by id, and absent fields are null', () => {
  const { statements, byId } = parse([STATEMENT]);

  expect(byId.get('company-eni')).toBe(statements[0]);
  expect(statements[0]).toMatchObject({ direction: null, date: null, note: null });
});

test('a citation may lack its place', () => {
  const citations = [{ source: 'seed-timesca-2025' }];

  expect(parse([{ ...STATEMENT, citations }]).statements[0]?.citations).toEqual([
    { source: 'seed-timesca-2025', locator: null },
  ]);
});

test.each([
  [{ citations: [] }, '/citations: has no citation'],
  [{ citations: [{ source: 'x' }] }, '/citations/0/source: there is no source "x"'],
  [{ event: '2025-visit' }, '/event: there is no event "2025-visit"'],
  [{ company: 'enni' }, '/company: there is no company "enni"'],
  [
    { date: '2024-01-18/2024-01-19' },
    '/date: "2024-01-18/2024-01-19" is not a year, month or day that exists',
  ],
  [{ source: 'seed-timesca-2025' }, '/source: is not a known key'],
])('%j is refused', (fault, told) => {
  expect(toldBy(() => parse([{ ...STATEMENT, ...fault }]))).toEqual([`/statements/0${told}`]);
});

test.each([
  [{ kind: 'opinion' }, '/kind'],
  [{ direction: 'both' }, '/direction'],
])('a code outside its list is refused: %j', (fault, pointer) => {
  const told = toldBy(() => parse([{ ...STATEMENT, ...fault }]));

  expect(told).toEqual([expect.stringMatching(`^/statements/0${pointer}: expected .+, found `)]);
});

test('events and companies are not checked where their ids are not at hand', () => {
  const { sources } = KNOWN;

  expect(
    parse([{ ...STATEMENT, event: 'any', company: 'any' }], { sources }).statements,
  ).toHaveLength(1);
});

test('two statements of one id are refused at the second', () => {
  expect(toldBy(() => parse([STATEMENT, STATEMENT]))).toEqual([
    '/statements/1/id: "company-eni" stands twice',
  ]);
});
