import { expect, test } from 'vitest';
import { parseEvents } from '#dataset/parseEvents.ts';
import { toldBy } from './problemsOf.ts';

const KNOWN = { sources: new Set(['ansa-2024']) };

const CLAIM = { source: 'ansa-2024', locator: 'paragraph 1', says: { en: 'Names the day.' } };

const EVENT = {
  id: '2024-01-18-visit',
  date: '2024-01-18',
  end: '2024-01-19',
  title: { en: 'Visit to Rome' },
  kind: 'visit',
  sectors: ['oil-gas'],
  parties: [
    { name: 'President of Kazakhstan', country: 'KZ' },
    { name: 'EBRD', country: null },
  ],
  place: { name: { en: 'Rome' }, lat: 41.9, lon: 12.5 },
  value: { amount: 1.5, unitMeasure: 'USD', unitMult: 9, qualifier: 'about' },
  status: 'completed',
  claims: [CLAIM],
};

function parse(...events: unknown[]) {
  return parseEvents('events.json', { id: 'events', title: { en: 'Events' }, events }, KNOWN);
}

test('events keep their order and are found by id', () => {
  const { events, byId } = parse(EVENT, { ...EVENT, id: 'other' });

  expect(events.map(({ id }) => id)).toEqual(['2024-01-18-visit', 'other']);
  expect(byId.get('2024-01-18-visit')).toBe(events[0]);
});

test('an event needs neither end, place, value nor status', () => {
  const { end: _, place: __, value: ___, status: ____, ...bare } = EVENT;

  expect(parse(bare).events[0]).toMatchObject({
    end: null,
    place: null,
    value: null,
    status: null,
    short: null,
  });
});

test.each([
  [{ date: '2024-18-01' }, '/date: "2024-18-01" is not a year, month or day that exists'],
  [{ end: '2024-01-32' }, '/end: "2024-01-32" is not a year, month or day that exists'],
  [{ end: '2023' }, '/end: 2023 is before 2024-01-18'],
  [{ claims: [] }, '/claims: has no claim: an event needs a source'],
  [{ claims: [CLAIM, { ...CLAIM, source: 'x' }] }, '/claims/1/source: there is no source "x"'],
  [{ claims: [{ ...CLAIM, locator: '' }] }, '/claims/0/locator: is empty'],
  [{ claims: [{ source: 'ansa-2024', locator: 'p. 1' }] }, '/claims/0/says: is missing'],
  [
    { parties: [{ name: 'EBRD', country: 'INT' }] },
    '/parties/0/country: "INT" is not a country code of two capitals',
  ],
  [{ place: { ...EVENT.place, lat: 141.9 } }, '/place/lat: is outside −90…90 degrees'],
  [{ place: { ...EVENT.place, lon: -181 } }, '/place/lon: is outside −180…180 degrees'],
  [{ value: { ...EVENT.value, amount: null } }, '/value/amount: expected number, found null'],
  [{ value: { ...EVENT.value, unitMult: 1.5 } }, '/value/unitMult: is not a whole number'],
  [{ sector: 'oil-gas' }, '/sector: is not a known key'],
  [{ title: { it: 'Visita' } }, '/title/en: is missing'],
])('%j is refused', (fault, told) => {
  expect(toldBy(() => parse({ ...EVENT, ...fault }))).toEqual([`/events/0${told}`]);
});

test.each([
  [{ kind: 'meeting' }, '/kind'],
  [{ status: 'done' }, '/status'],
  [{ sectors: ['oil-gas', 'oil'] }, '/sectors/1'],
  [{ value: { ...EVENT.value, unitMeasure: 'GBP' } }, '/value/unitMeasure'],
  [{ value: { ...EVENT.value, qualifier: 'roughly' } }, '/value/qualifier'],
])('a code outside its list is refused: %j', (fault, pointer) => {
  const told = toldBy(() => parse({ ...EVENT, ...fault }));

  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(new RegExp(`^/events/0${pointer}: expected \\(.+\\), found `));
});

test('an end in the same year as the date is not before it', () => {
  expect(toldBy(() => parse({ ...EVENT, end: '2024' }))).toEqual([]);
});

test('two events of one id are refused at the second', () => {
  expect(toldBy(() => parse(EVENT, EVENT))).toEqual([
    '/events/1/id: "2024-01-18-visit" stands twice',
  ]);
});

test('faults of several events are told together', () => {
  expect(
    toldBy(() => parse({ ...EVENT, date: '24' }, { ...EVENT, id: 'b', claims: [] })),
  ).toHaveLength(2);
});
