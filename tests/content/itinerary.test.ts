import { describe, expect, it } from 'vitest';
import { itineraries } from '#content/itinerary.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { network } = await loadedData('network');
const told = (view: Partial<View> = {}) =>
  itineraries(network, { ...DEFAULT_VIEW, ...view }, english);

describe('itineraries', () => {
  it('says of each way its length, estimate, status and every leg with its signs', () => {
    const [only] = told({ routes: ['oil-cpc-trieste'] });

    expect(only).toEqual({
      id: 'oil-cpc-trieste',
      title: 'Oil: Tengiz – CPC – Novorossiysk – Bosphorus – Trieste',
      summary: '4,621 km in 2 legs, 22 days by our estimate (13 to 39); operating.',
      legs: [
        {
          entity: 'leg:cpc-pipeline',
          text: 'Tengiz field – CPC Marine Terminal (Yuzhnaya Ozereyevka), Pipeline, 1,511 km, Kazakhstan and Russia. Border Kazakhstan – Russia.',
        },
        {
          entity: 'leg:cpc-trieste',
          text: 'CPC Marine Terminal (Yuzhnaya Ozereyevka) – Port of Trieste, Sea, 3,110 km, Russia and Italy. Transhipment at CPC Marine Terminal (Yuzhnaya Ozereyevka), from pipeline to ship; Border Russia – Italy.',
        },
      ],
    });
  });

  it('keeps step with the ways that are compared', () => {
    expect(told()).toHaveLength(3);
    expect(told({ origin: 'tengiz', destination: 'genoa' })).toHaveLength(1);
    expect(told({ origin: 'almaty', destination: 'augusta' })).toEqual([]);
  });
});
