import { describe, expect, it } from 'vitest';
import { mapPlaces } from '#content/mapPlaces.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { events } = (await loadedData('events')).events;
const places = (view: Partial<View> = {}) =>
  mapPlaces(events, { ...DEFAULT_VIEW, ...view }, english);

describe('mapPlaces', () => {
  it('begins with the largest sum stated in dollars, and never adds sums up', () => {
    expect(
      places()
        .map(({ label, value }) => [label, value])
        .slice(0, 2),
    ).toEqual([
      ['Rome', 6_000_000_000],
      ['Karachaganak field (Aksai)', 4_000_000_000],
    ]);
  });

  it('lists what happened at a place, the newest first', () => {
    const field = places().find((place) => place.label.startsWith('Karachaganak'));

    expect(field?.events.map((event) => event.date)).toEqual([
      'Jan 26, 2026',
      'December 2020',
      'Oct 1, 2018',
      'December 2011',
      'Nov 18, 1997',
    ]);
    expect(field?.colour).toBe('sector:oil-gas');
    expect(field?.facts).toBe('5 events; Oil and gas; largest sum stated $4.00 bn');
  });

  it('holds the years of the window', () => {
    const shown = places({ years: { from: 2024, to: 2024 } });

    expect(shown.map((place) => place.label)).toEqual([
      'Rome',
      'Zhanaozen',
      'Almaty',
      'Astana',
      'Venice',
      'Milan',
    ]);
    expect(shown.flatMap((place) => place.events).every(({ date }) => date.endsWith('2024'))).toBe(
      true,
    );
  });

  it('holds the sectors chosen, and leaves a place unsized where no sum is stated', () => {
    expect(places({ sectors: ['digital'] }).map(({ label, value }) => [label, value])).toEqual([
      ['Astana', null],
      ['Khorgos', null],
    ]);
  });
});
