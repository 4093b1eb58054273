import { describe, expect, it } from 'vitest';
import type { OnMap } from '#content/itinerary.ts';
import { itineraries } from '#content/itinerary.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { network } = await loadedData('network');
const ALL = ['middle', 'northern', 'instc', 'ocean', 'oil', 'places', 'ports'] as const;
const told = (view: Partial<View> = {}, onMap: Partial<OnMap> = {}) =>
  itineraries(
    network,
    { ...DEFAULT_VIEW, ...view },
    { layers: ALL, named: true, carried: () => null, ...onMap },
    english,
  );

describe('itineraries', () => {
  it('says of each way its length, estimate, status and every leg with its signs', () => {
    const [only] = told({ routes: ['oil-cpc-trieste'] });

    expect(only).toEqual({
      id: 'oil-cpc-trieste',
      group: null,
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

  it('tells every listed route of the layers, and the legs of none, where no way is named', () => {
    const all = told({}, { named: false });
    const legs = new Set(all.flatMap((way) => way.legs.map(({ entity }) => entity)));

    expect(all).toHaveLength(network.routes.size + 1);
    expect(legs.size).toBe(network.legs.size);
    expect(all.at(-1)).toMatchObject({ group: 'Beside the routes', summary: '4 legs.' });
  });

  it('keeps step with the layers', () => {
    const oil = told({}, { named: false, layers: ['oil', 'ports'] });

    expect(oil.length).toBeGreaterThan(3);
    expect(new Set(oil.map(({ group }) => group))).toEqual(new Set(['Oil routes']));
    expect(told({}, { named: false, layers: ['places'] })).toEqual([]);
  });

  it('says what a leg carries where a figure is known', () => {
    const carried = (leg: string) => (leg === 'cpc-pipeline' ? '70.52 mn t' : null);
    const [only] = told({ routes: ['oil-cpc-trieste'] }, { carried });

    expect(only?.legs[0]?.text).toMatch(
      /Russia\. Carries 70\.52 mn t; Border Kazakhstan – Russia\.$/,
    );
    expect(only?.legs[1]?.text).not.toContain('Carries');
  });
});
