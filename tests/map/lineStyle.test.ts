import { describe, expect, test } from 'vitest';
import { lineStyle, mostTonnes, tonnesWidth } from '#map/lineStyle.ts';
import { mapContent, mapLine } from './mapSample.ts';

describe('lineStyle', () => {
  test('is wider for more tonnes, and thinnest without a figure', () => {
    const widths = [null, 1e6, 4e6, 63e6].map(
      (tonnes) => lineStyle(mapLine('leg', { tonnes }), 63e6, 6).width,
    );

    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(4);
  });

  test('weighs corridors where no leg has a figure', () => {
    const width = (corridor: string) => lineStyle(mapLine('leg', { corridor }), null, 6).width;

    expect(width('middle')).toBeGreaterThan(width('northern'));
    expect(width('northern')).toBeGreaterThan(width('ocean'));
  });

  test('lets what is not chosen step back', () => {
    const lit = lineStyle(mapLine('leg'), null, 6);
    const faint = lineStyle(mapLine('leg', { lit: false }), null, 6);

    expect(faint.opacity).toBeLessThan(lit.opacity / 2);
  });
});

test('areas, not widths, double: twice the tonnes is not twice the line', () => {
  expect(tonnesWidth(40, 40)).toBeLessThan(2 * tonnesWidth(20, 40));
});

test('the busiest leg sets the scale, and none sets none', () => {
  expect(mostTonnes(mapContent())).toBeNull();
  expect(
    mostTonnes(mapContent({ lines: [mapLine('a', { tonnes: 3 }), mapLine('b', { tonnes: 7 })] })),
  ).toBe(7);
});
