import { expect, it } from 'vitest';
import { coverageName } from '#content/coverageName.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import { coverage } from '#evidence/coverage.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

it('says what is measured, in which direction and who reports it', () => {
  expect(
    coverageName({ indicator: 'trade.value', reporter: 'KZ', direction: 'kz-it' }, english),
  ).toBe('Value of trade · Kazakhstan to Italy · reported by Kazakhstan');
});

it('says whose cargo it is', () => {
  expect(
    coverageName({ indicator: 'oil.cpc-tonnes', reporter: null, direction: null }, english),
  ).toBe('Caspian pipeline (CPC): Oil carried');
});

it('gives no two rows of a dataset the same name', async () => {
  const data = await loadedData(...STAT_DATASET_IDS);
  const rows = coverage(
    { datasets: STAT_DATASET_IDS.map((id) => data[id]), sources: data.sources.byId },
    '2026-11-21',
  );
  const names = rows.map((row) => `${row.dataset}: ${coverageName(row, english)}`);

  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
