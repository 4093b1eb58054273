import { describe, expect, it } from 'vitest';
import { moneyClaimText, qualifiedText } from '#content/qualifiedText.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { investment } = await loadedData('investment');

describe('qualifiedText', () => {
  it('says how firmly a value is stated, and nothing where it is exact', () => {
    expect(qualifiedText(english, '300', 'over')).toBe('over 300');
    expect(qualifiedText(english, '300', 'exact')).toBe('300');
  });
});

describe('moneyClaimText', () => {
  it('gives a sum with the digits that its source prints', () => {
    const texts = ['tentor-2013', 'inosmi-2013', 'upday-2025-09', 'seed-jamestown-2024'].map(
      (source) => {
        const found = investment.observations.find(
          (o) => o.source === source && o.indicator === 'investment.cumulative',
        );
        return found ? moneyClaimText(english, found) : null;
      },
    );

    expect(texts).toEqual(['$5.825 bn', '$58.24 mn', '€7.5 bn', 'nearly $10 bn']);
  });
});
