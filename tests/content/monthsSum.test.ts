import { expect, test } from 'vitest';
import { monthsSum } from '#content/monthsSum.ts';
import { observe } from '../evidence/observe.ts';
import { english } from '../translators.ts';

test('a sum of months names each of them as it is printed', () => {
  const months = ['2024-01', '2024-02'].map((period, index) =>
    observe({ period, obsValue: index + 1, unitMult: 6, unitMeasure: 'USD' }),
  );
  const { formula, working, inputs } = monthsSum(english, months, 'USD 3 mn');

  expect(formula).toMatch(/2/);
  expect(working).toContain('USD 3 mn');
  expect(inputs.map(({ label }) => label)).toEqual(['January 2024', 'February 2024']);
  expect(inputs.map(({ obs }) => obs)).toEqual(months.map(({ id }) => id));
});
