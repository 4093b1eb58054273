import { expect, test } from 'vitest';
import {
  CARGOES,
  CLAIM_UNITS,
  CORRIDORS,
  LEG_STATUSES,
  NODE_KINDS,
  ROUTE_STATUSES,
  TRANSPORT_MODES,
} from '#network/network.ts';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  CARGOES,
  CLAIM_UNITS,
  CORRIDORS,
  LEG_STATUSES,
  NODE_KINDS,
  ROUTE_STATUSES,
  TRANSPORT_MODES,
};

test.each(Object.entries(LISTS))('no code of %s stands twice', (_, codes) => {
  expect(new Set(codes).size).toBe(codes.length);
});

test('a leg has no status that a route cannot have', () => {
  const ofRoutes: readonly string[] = ROUTE_STATUSES;

  expect(LEG_STATUSES.filter((status) => !ofRoutes.includes(status))).toEqual([]);
});
