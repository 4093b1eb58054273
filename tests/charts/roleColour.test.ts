import { expect, test } from 'vitest';
import { roleColour } from '#charts/roleColour.ts';

test('a role is a variable of the theme', () => {
  expect(roleColour('kz')).toBe('var(--kz)');
  expect(roleColour('sector:oil-gas')).toBe('var(--sector-oil-gas)');
});
