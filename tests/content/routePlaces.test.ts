import { expect, it } from 'vitest';
import {
  DEFAULT_DESTINATION,
  DEFAULT_ORIGIN,
  DESTINATIONS,
  ORIGINS,
} from '#content/routePlaces.ts';
import { loadedData } from '../loadedData.ts';

const { network } = await loadedData('network');

it('offers nodes of the network, destinations in Italy', () => {
  expect(ORIGINS.filter((id) => !network.nodes.has(id))).toEqual([]);
  expect(DESTINATIONS.map((id) => network.nodes.get(id)?.country)).toEqual(
    DESTINATIONS.map(() => 'IT'),
  );
});

it('begins with ends that are on offer', () => {
  expect(ORIGINS).toContain(DEFAULT_ORIGIN);
  expect(DESTINATIONS).toContain(DEFAULT_DESTINATION);
});
