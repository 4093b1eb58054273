import { describe, expect, it } from 'vitest';
import { buildCorridorMap } from '#content/corridorMap.ts';
import { toGeoJson } from '#export/toGeoJson.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('network', 'corridor-traffic', 'events', 'reference');

const RELEASE = { id: 'abc1234', date: '2026-11-22' };
const ADDRESS = 'https://atlas.example/en/corridor/';

function contentOf(view: Partial<View> = {}) {
  return buildCorridorMap(data, { ...DEFAULT_VIEW, ...view }, english);
}

/** As a GIS reads it: text, parsed again. */
function written(view: Partial<View> = {}) {
  return JSON.parse(JSON.stringify(toGeoJson(contentOf(view), RELEASE, ADDRESS)));
}

function isPosition(position: unknown): boolean {
  if (!Array.isArray(position) || position.length !== 2) return false;
  const [lon, lat] = position;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

describe('toGeoJson', () => {
  it('writes every leg as a line and every node as a point', () => {
    const { features } = written();

    const kinds = features.map(
      (one: { geometry: { type: string }; properties: { kind: string } }) =>
        `${one.properties.kind} ${one.geometry.type}`,
    );
    expect(kinds.filter((kind: string) => kind === 'leg LineString')).toHaveLength(118);
    expect(kinds.filter((kind: string) => kind === 'node Point')).toHaveLength(85);
    expect(kinds).toHaveLength(203);
  });

  it('has only positions with longitude before latitude, and lines of two or more', () => {
    const { features } = written({ layers: ['middle', 'ports', 'places'] });

    for (const { type, geometry } of features) {
      expect(type).toBe('Feature');
      const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
      expect(positions.length).toBeGreaterThan(geometry.type === 'Point' ? 0 : 1);
      expect(positions.every(isPosition)).toBe(true);
    }
    const aktau = features.find(({ id }: { id: string }) => id === 'node:aktau');
    expect(aktau.geometry.coordinates).toEqual([51.215, 43.602]);
  });

  it('bounds what it holds', () => {
    expect(written({ routes: ['ocean-suez-trieste'], layers: ['ocean'] }).bbox).toEqual(
      written({ layers: ['ocean'] }).bbox,
    );
    const [west, south, east, north] = written().bbox;
    expect([west < 10, south < -30, east > 120, north > 59]).toEqual([true, true, true, true]);
  });

  it('gives each feature an id of its own and says what is on the chosen way', () => {
    const { features } = written({ routes: ['ocean-suez-trieste'] });
    const ids = features.map(({ id }: { id: string }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    const shown = features.filter(
      ({ properties }: { properties: { kind: string; shown: boolean } }) =>
        properties.kind === 'leg' && properties.shown,
    );
    expect(shown.map(({ id }: { id: string }) => id)).toEqual(['leg:shanghai-trieste-suez']);
  });

  it('says which build it is of, and where the same is shown', () => {
    expect(written()).toMatchObject({
      release: 'abc1234',
      released: '2026-11-22',
      url: ADDRESS,
    });
  });

  it('writes nothing where nothing is shown', () => {
    expect(toGeoJson(contentOf({ layers: [] }), RELEASE, ADDRESS)).toBeNull();
  });
});
