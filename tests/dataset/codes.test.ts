import { expect, test } from 'vitest';
import {
  CAUTIONS,
  DIRECTIONS,
  EVENT_KINDS,
  EVENT_STATUSES,
  OBS_STATUSES,
  QUALIFIERS,
  REPORTERS,
  SECTORS,
  SOURCE_KINDS,
  UNITS,
} from '#dataset/codes.ts';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  CAUTIONS,
  DIRECTIONS,
  EVENT_KINDS,
  EVENT_STATUSES,
  OBS_STATUSES,
  QUALIFIERS,
  REPORTERS,
  SECTORS,
  SOURCE_KINDS,
  UNITS,
};

test.each(Object.entries(LISTS))('no code of %s stands twice', (_, codes) => {
  expect(new Set(codes).size).toBe(codes.length);
});

test('no sector has the name of an event kind, so that one address key cannot mean the other', () => {
  const kinds: readonly string[] = EVENT_KINDS;

  expect(SECTORS.filter((sector) => kinds.includes(sector))).toEqual([]);
});

test('official statistics come first and other sources last in the headline order', () => {
  expect(SOURCE_KINDS.at(0)).toBe('official-statistics');
  expect(SOURCE_KINDS.at(-1)).toBe('other');
});
