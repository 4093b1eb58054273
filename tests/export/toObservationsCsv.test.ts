import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toObservationsCsv } from '#export/toObservationsCsv.ts';
import { loadedData } from '../loadedData.ts';

const data = await loadedData('trade-totals', 'company-counts');
const csv = toObservationsCsv([data['trade-totals'], data['company-counts']], {
  id: 'r1',
  date: '2026-11-22',
});
const parsed = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

test('one row an observation, none lost', () => {
  expect(parsed.errors).toEqual([]);
  expect(parsed.data).toHaveLength(
    data['trade-totals'].observations.length + data['company-counts'].observations.length,
  );
});

test('values stand as printed', () => {
  const row = parsed.data.find(
    (one) => one.id === 'trade-totals:trade.value.kz.kz-it.2024:bns-kz-exports-by-partner-2026',
  );

  expect(row).toMatchObject({
    obsValue: '18663.7648458',
    unitMeasure: 'USD',
    unitMult: '6',
    source: 'bns-kz-exports-by-partner-2026',
    release: 'r1',
    releaseDate: '2026-11-22',
  });
});
