import { describe, expect, it } from 'vitest';
import { buildCorridorMap } from '#content/corridorMap.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('network', 'corridor-traffic', 'events', 'reference');
const build = (view: Partial<View> = {}) =>
  buildCorridorMap(data, { ...DEFAULT_VIEW, ...view }, english);

function mapOf(content: ReturnType<typeof build>) {
  if (content.chart.kind !== 'map') throw new Error('not a map');
  return content.chart;
}

describe('buildCorridorMap', () => {
  it('draws every leg of the network by default', () => {
    expect(mapOf(build()).lines).toHaveLength(118);
  });

  it('shows all five kinds of corridor', () => {
    const kinds = new Set(mapOf(build()).lines.map((line) => line.corridor));

    expect([...kinds].sort()).toEqual(['instc', 'middle', 'northern', 'ocean', 'oil']);
  });

  it('keeps to the layers chosen', () => {
    const lines = mapOf(build({ layers: ['ocean'] })).lines;

    expect(lines.map((line) => line.id)).toEqual([
      'shanghai-trieste-suez',
      'shanghai-genoa-suez',
      'shanghai-genoa-cape',
      'shanghai-trieste-cape',
    ]);
  });

  it('gives tonnes to the trunk and the pipelines only, from printed figures', () => {
    const lines = mapOf(build({ at: 2024 })).lines;
    const crossing = lines.find((line) => line.id === 'aktau-alat');

    expect(crossing?.tonnesText).toBe('4.484 mn t');
    expect(lines.find((line) => line.id === 'trieste-verona')?.tonnes).toBeNull();
  });

  it('keeps the names of chosen ways apart', () => {
    const { sentence } = build({ routes: ['oil-cpc-trieste', 'titr-poti-trieste'] });

    expect(sentence).toMatch(
      /^Shown: Oil: .*Trieste; Middle Corridor by sea to Italy: .*Trieste\.$/,
    );
  });

  it('tells of what is on the map, whatever the layers are', () => {
    expect(build({ layers: ['oil'] }).sentence).toBe('9 legs on this map: Oil routes.');
    expect(build({ layers: ['places'] }).subtitle).not.toContain('Rail');
  });

  it('lights the legs of the chosen route alone', () => {
    const lit = mapOf(build({ routes: ['ocean-suez-trieste'] })).lines.filter((line) => line.lit);

    expect(lit.map((line) => line.id)).toEqual(['shanghai-trieste-suez']);
  });

  it('shows places of agreements only when asked, sized by no sum of deals', () => {
    expect(mapOf(build()).places).toEqual([]);
    const places = mapOf(
      build({ layers: ['middle', 'places'], years: { from: 'earliest', to: 'latest' } }),
    ).places;
    const karachaganak = places.find((place) => place.label.startsWith('Karachaganak'));

    expect(karachaganak?.events.length).toBeGreaterThan(3);
    expect(karachaganak?.value).toBe(6e9);
  });

  it('filters places by sector', () => {
    const all = mapOf(build({ layers: ['places'] })).places.length;
    const finance = mapOf(build({ layers: ['places'], sectors: ['finance-services'] })).places
      .length;

    expect(finance).toBeGreaterThan(0);
    expect(finance).toBeLessThan(all);
  });

  it('says how many routes to Italy run', () => {
    expect(build().sentence).toMatch(
      /^Of 25 variants of the Middle Corridor on this map, \d+ end in Italy/,
    );
  });

  it('says which filter left no place, where places alone are shown', () => {
    const { empty, sentence } = build({ layers: ['places'], sectors: ['consumer-goods'] });

    expect(empty?.clear).toEqual(['sectors', 'years', 'layers']);
    expect(empty?.reason).toContain('sectors and years');
    expect(sentence).toBe(empty?.reason);
    expect(build({ layers: [] }).empty?.clear).toEqual(['layers', 'routes']);
  });

  it('tells of places where no leg is drawn', () => {
    const { sentence, notes } = build({ layers: ['places'] });

    expect(sentence).toMatch(/^\d+ places of agreements/);
    expect(notes).toHaveLength(1);
  });

  it('draws a leg in the direction in which the chosen ways travel it', () => {
    const ends = (view: Partial<View>, leg: string) => {
      const line = mapOf(build(view)).lines.find(({ id }) => id === leg);
      return [line?.path[0], line?.path.at(-1)];
    };
    const own = ends({}, 'beyneu-aktau');

    expect(ends({ origin: 'almaty', destination: 'trieste' }, 'beyneu-aktau')).toEqual(own);
    expect(ends({ origin: 'aktau', destination: 'trieste' }, 'beyneu-aktau')).toEqual(
      own.toReversed(),
    );
  });
});
