import { expect, test } from 'vitest';
import { PALETTES } from '#theme/palette.ts';
import { resolveStyle } from '../../../scripts/site/share/resolveStyle.ts';

test('variables of the theme become the values of the light one', () => {
  expect(resolveStyle('<g style="stroke:var(--kz);stroke-width:var(--line)"/>')).toBe(
    `<g style="stroke:${PALETTES.light.kz};stroke-width:2.6px"/>`,
  );
});

test('families are called as their font files call them', () => {
  expect(resolveStyle('font-family="var(--serif)"')).toBe('font-family="Source Serif 4"');
});

test('a variable that the theme does not have is a fault of the build', () => {
  expect(() => resolveStyle('fill="var(--nowhere)"')).toThrow('--nowhere');
});
