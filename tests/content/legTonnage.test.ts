import { describe, expect, it } from 'vitest';
import { legTonnages } from '#content/legTonnage.ts';
import { loadedData } from '../loadedData.ts';

const data = await loadedData('corridor-traffic', 'network');

describe('legTonnages', () => {
  it('puts the corridor’s tonnage on the legs that most of its routes share', () => {
    const legs = legTonnages(data['corridor-traffic'], data.network, data.sources).of(2024);

    expect(legs.has('aktau-alat')).toBe(true);
    expect(legs.has('alat-ganja')).toBe(true);
    expect(legs.has('tbilisi-samtredia')).toBe(false);
  });

  it('has nothing for a year without figures', () => {
    expect(legTonnages(data['corridor-traffic'], data.network, data.sources).of(1996).size).toBe(0);
  });
});
