import { latLngBounds } from 'leaflet';
import { memo, useMemo } from 'react';
import { Pane, SVGOverlay, useMap } from 'react-leaflet';
import type { Translator } from '#i18n/translator.ts';
import type { Basemap } from './basemap.ts';
import { drawBasemap } from './drawBasemap.ts';
import type { MapGeometry } from './drawMap.ts';
import { drawMap } from './drawMap.ts';
import { Inked } from './Inked.tsx';
import type { Frame } from './mercator.ts';
import { fromUnit, worldSize } from './mercator.ts';
import { useSeen } from './useSeen.ts';
import type { MarkActions } from './WalkedMarks.tsx';
import { WalkedMarks } from './WalkedMarks.tsx';

/** In the order of drawing, which is the order of the tab key. */
const WALKED = ['legs', 'places', 'nodes'] as const;

/** Chromium stops the tab key at an svg that listens for focus, as React's portals make it do. */
const NO_STOP = { tabindex: '-1' };

interface MapLayersProps extends MarkActions {
  /** Null while it is on its way. */
  readonly basemap: Basemap | null;
  readonly geometry: MapGeometry;
  readonly i18n: Translator;
}

/** The picture on the Leaflet map: one svg for the ground, one for what lies on it. */
export const MapLayers = memo(function MapLayers({
  basemap,
  geometry,
  i18n,
  ...actions
}: MapLayersProps) {
  const { frame, view, taken } = useSeen(useMap());
  const bounds = useMemo(() => boundsOf(frame), [frame]);
  const ground = useMemo(
    () => (basemap ? <Inked marks={drawBasemap(basemap, frame)} /> : null),
    [basemap, frame],
  );
  const drawn = useMemo(
    () => drawMap(geometry, { frame, view, taken }, i18n),
    [geometry, frame, view, taken, i18n],
  );
  const inFrame = {
    viewBox: `0 0 ${frame.width} ${frame.height}`,
    width: '100%',
    height: '100%',
    preserveAspectRatio: 'none',
  } as const;

  return (
    <>
      <Pane name="ground" className="map-ground">
        <SVGOverlay bounds={bounds} pane="ground" attributes={NO_STOP}>
          <svg {...inFrame} aria-hidden="true">
            {ground}
          </svg>
        </SVGOverlay>
      </Pane>
      <SVGOverlay bounds={bounds} attributes={NO_STOP}>
        <svg {...inFrame} aria-hidden="true">
          <Inked marks={drawn.strands} />
        </svg>
        {WALKED.map((group) => (
          <WalkedMarks
            key={group}
            box={inFrame}
            marks={drawn[group]}
            label={i18n.t(`map.group.${group}`, { count: drawn[group].length })}
            {...actions}
          />
        ))}
        <svg {...inFrame} aria-hidden="true">
          <Inked marks={drawn.labels} />
        </svg>
      </SVGOverlay>
    </>
  );
});

function boundsOf({ zoom, left, top, width, height }: Frame) {
  const size = worldSize(zoom);
  const [west, north] = fromUnit([left / size, top / size]);
  const [east, south] = fromUnit([(left + width) / size, (top + height) / size]);
  return latLngBounds([south, west], [north, east]);
}
