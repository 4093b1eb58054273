import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { colour } from '#theme/tokens.ts';
import type { Basemap } from './basemap.ts';
import type { Ink } from './ink.ts';
import { path } from './ink.ts';
import { INLAND_WATERS } from './inlandWaters.ts';
import type { Frame, Point } from './mercator.ts';
import { toUnit, worldSize } from './mercator.ts';

/** Room beyond the frame, so that no outline is seen where a shape is cut, px. */
const BLEED = 8;

/** Channels through land that ships take and that the shapes are too coarse to have. */
const CHANNELS: readonly (readonly Point[])[] = [
  // Suez Canal
  [
    [32.6, 29.7],
    [32.558, 30.214],
    [32.3822, 30.3184],
    [32.3101, 31.1029],
    [32.3599, 31.3364],
  ],
  // Volga–Caspian canal to Astrakhan
  [
    [47.65, 45.45],
    [47.75, 45.85],
    [48.0408, 46.3497],
  ],
].map((channel) => channel.map(([lon = 0, lat = 0]) => toUnit([lon, lat])));

/** Draws lines and shapes of the Mercator square in a frame's pixels, cut to it. */
function pathIn(frame: Frame) {
  const size = worldSize(frame.zoom);
  const projection = geoIdentity()
    .scale(size)
    .translate([-frame.left, -frame.top])
    .clipExtent([
      [-BLEED, -BLEED],
      [frame.width + BLEED, frame.height + BLEED],
    ]);
  return geoPath(projection).digits(1);
}

export function drawBasemap(basemap: Basemap, frame: Frame): readonly Ink[] {
  const draw = pathIn(frame);
  const tinted = (code: string, fill: string) => {
    const shape: MultiPolygon | undefined = basemap.countries.get(code);
    return shape ? [path(draw(shape) ?? '', { fill })] : [];
  };
  const channels = draw({
    type: 'MultiLineString',
    coordinates: CHANNELS.map((channel) => channel.map(([x, y]) => [x, y])),
  });
  return [
    path(draw(basemap.land) ?? '', { fill: colour.land }),
    ...tinted('KAZ', colour.kzLand),
    ...tinted('ITA', colour.itLand),
    path(draw(INLAND_WATERS) ?? '', {
      fill: colour.sea,
      stroke: colour.border,
      strokeWidth: 0.75,
    }),
    path(draw(basemap.borders) ?? '', { stroke: colour.border, strokeWidth: 1 }),
    path(draw(basemap.coast) ?? '', { stroke: colour.border, strokeWidth: 0.75 }),
    path(channels ?? '', {
      stroke: colour.sea,
      strokeWidth: frame.zoom < 5 ? 2 : 5,
      strokeLinecap: 'round',
    }),
  ];
}
