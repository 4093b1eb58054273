import { describe, expect, it } from 'vitest';
import {
  observationName,
  observationSubject,
  placeName,
  productName,
} from '#content/observationName.ts';
import type { Dataset } from '#dataset/observation.ts';
import { STAT_DATASET_IDS, STRUCTURES } from '#dataset/structure.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData(...STAT_DATASET_IDS.filter((id) => id !== 'trade-goods-cn8'));
const datasets = STAT_DATASET_IDS.flatMap((id): Dataset[] =>
  id === 'trade-goods-cn8' ? [] : [data[id]],
);

function named(dataset: Dataset, indicator: string, period: string): string {
  const found = dataset.byIndicator.get(indicator)?.find((one) => one.period === period);
  return found ? observationName(found, dataset, english) : '';
}

describe('observationName', () => {
  it('names trade by its direction and the period', () => {
    expect(named(data['trade-totals'], 'trade.value', '1995')).toBe('Exports to Italy, 1995');
  });

  it('names the port that is measured', () => {
    const cargo = data['corridor-traffic'].byIndicator.get('port.tonnes')?.[0];

    expect(cargo && observationSubject(cargo, data['corridor-traffic'], english)).toMatch(
      /^Cargo handled: Port/,
    );
  });

  it('has words for every observation of the atlas', () => {
    const names = datasets.flatMap((dataset) =>
      dataset.observations.map((one) => observationName(one, dataset, english)),
    );

    expect(names.length).toBeGreaterThan(4000);
    expect(names.filter((name) => /(^|: )undefined\b/.test(name))).toEqual([]);
  });

  it('has words for every indicator, scope and basis that a structure allows', () => {
    const indicators = Object.values(STRUCTURES).flatMap(({ indicators: of }) => Object.keys(of));

    expect(indicators.map((code) => english.code('indicator', code))).not.toContain('');
    for (const { observations } of datasets) {
      for (const { scope, basis } of observations) {
        if (scope !== null) expect(english.code('observedScope', scope)).not.toBe('');
        if (basis !== null) expect(english.code('observedBasis', basis)).not.toBe('');
      }
    }
  });
});

describe('productName', () => {
  it('takes the name from the dataset', () => {
    expect(productName('hs:2709', data['trade-products'], english)).not.toBe('hs:2709');
  });

  it('falls back to the code where there is no name', () => {
    expect(productName('hs:9999', undefined, english)).toBe('hs:9999');
  });
});

describe('placeName', () => {
  it('knows the places by their codes', () => {
    expect(placeName('btk', english)).toBe('Baku–Tbilisi–Kars railway');
  });
});
