import { expect, test } from 'vitest';
import { buildTradeOverTime } from '#content/tradeOverTime.ts';
import { citation, fileName, provenance } from '#export/provenance.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const content = buildTradeOverTime(
  await loadedData('trade-totals', 'trade-months', 'trade-partners', 'reference', 'events'),
  DEFAULT_VIEW,
  english,
);
const release = { id: 'abc1234', date: '2026-11-21' };

test('a picture says which release it comes from and where it stands', () => {
  expect(provenance(english, release, 'https://atlas.example/en/trade/')).toBe(
    'Italy–Kazakhstan Atlas, release abc1234 of Nov 21, 2026. https://atlas.example/en/trade/',
  );
});

test('a citation names figure, finding, sources, release and address', () => {
  const text = citation(english, content, release, 'https://atlas.example/en/trade/');

  for (const part of [
    'Trade over time',
    content.sentence,
    content.sourceLine,
    'abc1234',
    'https://atlas.example/en/trade/',
  ]) {
    expect(text).toContain(part);
  }
});

test('a file is named after figure and release', () => {
  expect(fileName(content, release, 'csv')).toBe(
    'italy-kazakhstan-atlas-trade-over-time-abc1234.csv',
  );
});
