import { describe, expect, test } from 'vitest';
import { boundPosition, mapPosition } from '#view/mapPosition.ts';

describe('mapPosition', () => {
  test.each(['43.5,-51.25,5', '43.5~-51.25~5', '43.5, −51.25, 5', '43.5 -51.25 5'])(
    'reads %s',
    (text) => {
      expect(mapPosition.parse(text)).toEqual({ value: { lat: 43.5, lon: -51.25, zoom: 5 } });
    },
  );

  test.each(['', '1,2', '1,2,3,4', 'a,b,c', '1,2,NaN', '1,2,Infinity', '1e2,2,3'])(
    'refuses "%s"',
    (text) => {
      expect(mapPosition.parse(text)).toEqual({ problem: 'not-a-position' });
    },
  );

  test('has no minus nought', () => {
    expect(mapPosition.parse('-0,-0.0001,0')).toEqual({ value: { lat: 0, lon: 0, zoom: 0 } });
  });
});

describe('boundPosition', () => {
  test('stays on the map and rounds to what the address says', () => {
    expect(boundPosition({ lat: -99, lon: 190, zoom: 4.4567 })).toEqual({
      lat: -85,
      lon: 180,
      zoom: 4.46,
    });
  });
});
