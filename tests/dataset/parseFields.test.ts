import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  CODE,
  COUNTRY,
  DATE,
  FINITE,
  INTEGER,
  idIn,
  LATITUDE,
  LOCALIZED_TEXT,
  LONGITUDE,
  orNull,
  PERIOD,
  periodReason,
  sourceIn,
  TEXT,
} from '#dataset/parseFields.ts';
import type { Shape } from '#dataset/parseShape.ts';

function accepts(schema: Shape<unknown>, value: unknown): boolean {
  return v.is(schema, value);
}

test('a text is not blank', () => {
  expect(accepts(TEXT, 'Astana')).toBe(true);
  expect(accepts(TEXT, '  ')).toBe(false);
});

test('a text in languages has English, and no language outside the list', () => {
  expect(accepts(LOCALIZED_TEXT, { en: 'wheat', kk: 'бидай' })).toBe(true);
  expect(accepts(LOCALIZED_TEXT, { it: 'grano' })).toBe(false);
  expect(accepts(LOCALIZED_TEXT, { en: 'wheat', de: 'Weizen' })).toBe(false);
  expect(accepts(LOCALIZED_TEXT, { en: 'wheat', it: '' })).toBe(false);
});

test.each(['hs:2709', 'kz-exports', '2024-01-18-joint-statement', '18bn', 'trade.value'])(
  '%s is a code',
  (code) => {
    expect(accepts(CODE, code)).toBe(true);
  },
);

test.each(['', 'Oil', 'oil gas', 'a/b', 'a~b', '-a', 'нефть'])('"%s" is no code', (code) => {
  expect(accepts(CODE, code)).toBe(false);
});

test('a country is two capitals', () => {
  expect(accepts(COUNTRY, 'KZ')).toBe(true);
  expect(accepts(COUNTRY, 'kz')).toBe(false);
  expect(accepts(COUNTRY, 'KAZ')).toBe(false);
});

test('a date is no interval, a period may be one', () => {
  expect(accepts(DATE, '2024-01')).toBe(true);
  expect(accepts(DATE, '2024/2025')).toBe(false);
  expect(accepts(PERIOD, '2024/..')).toBe(true);
  expect(accepts(PERIOD, '2024-13')).toBe(false);
  expect(periodReason('2024-13')).toMatch(/^"2024-13" is not/);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, '5', null])('%s is no finite number', (value) => {
  expect(accepts(FINITE, value)).toBe(false);
});

test('a whole number has no fraction', () => {
  expect(accepts(INTEGER, 9)).toBe(true);
  expect(accepts(INTEGER, 1.5)).toBe(false);
});

test('degrees stay on the globe', () => {
  expect(accepts(LATITUDE, -90)).toBe(true);
  expect(accepts(LATITUDE, 90.1)).toBe(false);
  expect(accepts(LONGITUDE, 180)).toBe(true);
  expect(accepts(LONGITUDE, -180.1)).toBe(false);
});

test('a source is one of those known', () => {
  const source = sourceIn({ sources: new Set(['wits']) });

  expect(accepts(source, 'wits')).toBe(true);
  expect(accepts(source, 'wit')).toBe(false);
});

test('an id is not checked where the set is not at hand', () => {
  expect(accepts(idIn(undefined, 'event'), 'any')).toBe(true);
  expect(accepts(idIn(new Set(), 'event'), 'any')).toBe(false);
});

test('an absent field is null', () => {
  expect(v.parse(orNull(TEXT), undefined)).toBeNull();
  expect(v.parse(orNull(TEXT), null)).toBeNull();
  expect(v.parse(orNull(TEXT), 'x')).toBe('x');
});
