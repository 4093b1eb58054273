import { describe, expect, test } from 'vitest';
import { buildCorridorMap } from '#content/corridorMap.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent } from '#content/mapContent.ts';
import { drawStillMap } from '#map/drawStillMap.ts';
import { openingFrame } from '#map/openingFrame.ts';
import { STILL_SHEETS } from '#map/stillSheet.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';
import { readBasemap } from './basemaps.ts';

const data = await loadedData('network', 'corridor-traffic', 'events', 'reference');
const CONTENT = buildCorridorMap(data, DEFAULT_VIEW, english) as FigureContent & {
  readonly chart: MapContent;
};
const BASEMAP = readBasemap('far');

describe.each(Object.entries(STILL_SHEETS))('the %s still', (_, sheet) => {
  const markup = drawStillMap(CONTENT, english, BASEMAP, sheet);
  const drawn = new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html');

  test('has the names of each of its rooms, of which one is shown at any width', () => {
    const sets = [...drawn.querySelectorAll('[data-names]')];
    const widths = sets.map((set) => set.getAttribute('data-names'));

    expect(widths).toEqual(sheet.rooms.map(({ width }) => String(width)));
    for (const set of sets) {
      expect(set.querySelectorAll('.map-label').length).toBeGreaterThan(10);
      expect(set.textContent).toContain('Trieste');
      expect(set.textContent).toContain('Aktau');
    }
  });

  test('lies where the live map of each room lies, however high', () => {
    const own = openingFrame(CONTENT.chart, { width: sheet.width, height: sheet.width });
    for (const { width, height } of sheet.rooms) {
      const live = openingFrame(CONTENT.chart, { width, height });
      const scale = width / sheet.width;

      expect(2 ** (live.zoom - own.zoom)).toBeCloseTo(scale, 6);
      expect(live.left).toBeCloseTo(own.left * scale, 3);
      expect(live.top + height / 2).toBeCloseTo((own.top + sheet.width / 2) * scale, 3);
    }
  });

  test('leaves nothing that a pointer could be meant to hit', () => {
    expect(drawn.querySelector('.map-hit, .map-glow')).toBeNull();
  });
});
