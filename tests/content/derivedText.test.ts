import { expect, test } from 'vitest';
import { derivedText } from '#content/derivedText.ts';

const growth = {
  id: 'trade-over-time@growth.exports.kz.2024',
  label: 'Change from 2023 to 2024',
  text: '25.8%',
  value: 0.258,
  unit: '%',
  formula: 'value of 2024 ÷ value of 2023 − 1',
  working: '18,663.8 ÷ 14,833.3 − 1 = 25.8%',
  inputs: [],
};

test('a computed value is said with its unit once, wherever its text has it', () => {
  expect(derivedText(growth)).toBe('25.8%');
  expect(derivedText({ ...growth, text: '18,664', said: 'USD 18,664 mn' })).toBe('USD 18,664 mn');
});
