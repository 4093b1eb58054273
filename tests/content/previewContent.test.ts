import { expect, test } from 'vitest';
import { compactContent } from '#content/compactContent.ts';
import { previewContent } from '#content/previewContent.ts';
import { buildTradeOverTime } from '#content/tradeOverTime.ts';
import { buildTradeTwoReporters } from '#content/tradeTwoReporters.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData(
  'trade-totals',
  'trade-months',
  'trade-partners',
  'reference',
  'events',
  'corridor-traffic',
);

test('of a long comparison the latest years are shown, which the title is about', () => {
  const whole = buildTradeTwoReporters(data, DEFAULT_VIEW, english);
  const { chart } = previewContent(whole, english);
  const years = chart.kind === 'gap' ? chart.panels[0]?.rows.map(({ label }) => label) : [];

  expect(years).toEqual(['2021', '2022', '2023', '2024']);
});

test('any other figure is as on an overview', () => {
  const trade = buildTradeOverTime(data, DEFAULT_VIEW, english);

  expect(previewContent(trade, english)).toEqual(compactContent(trade, english));
});
