import { describe, expect, test } from 'vitest';
import { toLegCurves, toStrands } from '#map/strands.ts';
import { mapLine } from './mapSample.ts';

const SHARED = [
  [51, 43],
  [50.5, 41],
] as const;

describe('toStrands', () => {
  test('draws a stretch shared by two legs of a corridor once', () => {
    const one = mapLine('aktau-alat', { path: [...SHARED, [50, 40]] });
    const two = mapLine('aktau-baku', { path: [...SHARED, [49.9, 40.4]] });

    const strands = toStrands([one, two]);

    const ways = strands.flatMap(({ line, points }) => [line.id, points.length]);
    // Both samples of the fork, one of the shared stretch.
    expect(ways).toEqual(['aktau-alat', 17, 'aktau-baku', 9]);
  });

  test('gives a shared stretch to the leg that carries most', () => {
    const little = mapLine('little', { path: [...SHARED], tonnes: 1 });
    const much = mapLine('much', { path: [...SHARED], tonnes: 9 });

    expect(toStrands([little, much]).map(({ line }) => line.id)).toEqual(['much']);
  });

  test('finds a shared stretch that is sailed the other way', () => {
    const out = mapLine('out', { path: [...SHARED] });
    const back = mapLine('back', { path: [...SHARED].reverse() });

    expect(toStrands([out, back])).toHaveLength(1);
  });

  test('keeps corridors apart, the Middle Corridor on top', () => {
    const middle = mapLine('middle', { path: [...SHARED] });
    const oil = mapLine('oil', { path: [...SHARED], corridor: 'oil' });

    expect(toStrands([middle, oil]).map(({ line }) => line.id)).toEqual(['oil', 'middle']);
  });

  test('draws what is not chosen below what is', () => {
    const lit = mapLine('lit', { corridor: 'ocean', path: [...SHARED] });
    const faint = mapLine('faint', { lit: false, path: [...SHARED] });

    expect(toStrands([lit, faint]).map(({ line }) => line.id)).toEqual(['faint', 'lit']);
  });
});

test('a leg keeps its whole way even where others share it', () => {
  const [one, two] = toLegCurves([mapLine('one'), mapLine('two')]);

  expect(one?.points).toEqual(two?.points);
  expect(one?.points).toHaveLength(17);
});
