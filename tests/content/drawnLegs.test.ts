import { describe, expect, it } from 'vitest';
import { drawnLegs } from '#content/drawnLegs.ts';
import type { MapLayer, View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';

const { network } = await loadedData('network');
const draw = (layers: readonly MapLayer[], view: Partial<View> = {}) =>
  drawnLegs(network, { ...DEFAULT_VIEW, ...view }, layers);

describe('drawnLegs', () => {
  it('draws a leg for any of the corridors whose routes use it', () => {
    const shared = draw(['northern']).find(({ leg }) => leg.id === 'beyneu-aktau');

    expect(shared).toBeUndefined();
    expect(draw(['northern']).every(({ corridors }) => corridors.includes('northern'))).toBe(true);
  });

  it('names the weightiest corridor of a shared leg first', () => {
    const shared = draw(['middle', 'northern']).filter(({ corridors }) => corridors.length > 1);

    expect(shared.length).toBeGreaterThan(0);
    expect(shared.every(({ corridors }) => corridors[0] === 'middle')).toBe(true);
  });

  it('draws nothing where no corridor is switched on', () => {
    expect(draw(['ports', 'places'])).toEqual([]);
  });

  it('draws a chosen way although its corridor is switched off, and lights it alone', () => {
    const legs = draw(['oil'], { routes: ['ocean-suez-trieste'] });

    expect(legs.filter(({ lit }) => lit).map(({ leg }) => leg.id)).toEqual([
      'shanghai-trieste-suez',
    ]);
    expect(legs.length).toBeGreaterThan(1);
  });
});
