import { expect, test } from 'vitest';
import { keepTogether } from '#i18n/keepTogether.ts';

test.each([
  ['over $7.6 bn for 2005', 'over $7.6\u00a0bn for 2005'],
  ['Aktau port 3.8 mn t (2022)', 'Aktau port 3.8\u00a0mn\u00a0t (2022)'],
  ['18,4 % des échanges', '18,4\u00a0% des échanges'],
  ['на 16,9 млрд долларов', 'на 16,9\u00a0млрд долларов'],
])('no line ends between a number and its unit: %s', (text, kept) => {
  expect(keepTogether(text)).toBe(kept);
});

test('a longer word after a number may stand on the next line', () => {
  expect(keepTogether('In 2025 Kazakhstan reports')).toBe('In 2025 Kazakhstan reports');
});
