import { expect, it } from 'vitest';
import { latestAgreements } from '#content/latestEvents.ts';
import { loadedData } from '../loadedData.ts';

const { events } = await loadedData('events');

it('gives the newest first, and no more than asked for', () => {
  const dates = latestAgreements(events.events, 5).map(({ date }) => date);

  expect(dates).toHaveLength(5);
  expect([...dates].sort().reverse()).toEqual(dates);
});

it('leaves visits out', () => {
  const kinds = latestAgreements(events.events, 1000).map(({ kind }) => kind);

  expect(kinds).not.toContain('visit');
  expect(kinds).toContain('treaty');
});
