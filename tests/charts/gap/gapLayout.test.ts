import { expect, test } from 'vitest';
import { gapLayout } from '#charts/gap/gapLayout.ts';
import { english } from '../../translators.ts';
import { GAP } from '../contents.ts';

test('the ends of a year stand on one scale, the lesser first', () => {
  const [panel] = gapLayout(GAP, 900, english).panels;
  const [from, to] = panel!.rows[1]!.ends;

  expect(from!.x).toBe(panel!.toX(1));
  expect(to!.x).toBe(panel!.toX(6.7));
});

test('panels stand side by side where it is wide, one below the other where not', () => {
  const wide = gapLayout(GAP, 900, english).panels;
  const narrow = gapLayout(GAP, 340, english).panels;

  expect(wide[1]!.top).toBe(wide[0]!.top);
  expect(narrow[1]!.top).toBeGreaterThan(narrow[0]!.plotBottom);
});

test('what is missing is said beside the one figure there is, within the picture', () => {
  for (const width of [288, 340, 768, 1200]) {
    const [panel] = gapLayout(GAP, width, english).panels;
    const { missing, ends } = panel!.rows[0]!;

    expect(ends).toHaveLength(1);
    expect(missing).not.toBeNull();
    expect(missing!.x).toBeLessThanOrEqual(panel!.left + panel!.width);
  }
});

test('a year with both figures lacks nothing', () => {
  expect(gapLayout(GAP, 900, english).panels[0]!.rows[1]!.missing).toBeNull();
});

test('each party is in the key once', () => {
  expect(gapLayout(GAP, 900, english).key.map(({ end: { who } }) => who)).toEqual([
    'Kazakhstan says',
    'Italy says',
  ]);
});

test('values stand in the unit of the axis, with the decimals that their size asks for', () => {
  const [panel] = gapLayout(GAP, 900, english).panels;

  expect(panel!.rows[1]!.ends.map(({ text }) => text?.words)).toEqual(['1.0', '6.7']);
});

test('the greater figure of a year is written on any screen', () => {
  for (const width of [288, 340, 768, 1200]) {
    const [panel] = gapLayout(GAP, width, english).panels;

    expect(panel!.rows[1]!.ends.at(-1)!.text?.words).toBe('6.7');
  }
});
