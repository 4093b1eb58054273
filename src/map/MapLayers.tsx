import type { LatLngBounds } from 'leaflet';
import { latLngBounds } from 'leaflet';
import type { ReactElement } from 'react';
import { memo, useEffect, useMemo, useState } from 'react';
import { Pane, SVGOverlay, useMap } from 'react-leaflet';
import type { Translator } from '#i18n/translator.ts';
import type { Basemap } from './basemap.ts';
import { drawBasemap } from './drawBasemap.ts';
import type { MapGeometry } from './drawMap.ts';
import { drawLines, drawSigns, drawTargets, placeNames, standingKey } from './drawMap.ts';
import { drawMotion } from './drawMotion.ts';
import { drawName } from './drawNames.ts';
import { Inked } from './Inked.tsx';
import type { Frame } from './mercator.ts';
import { fromUnit, worldSize } from './mercator.ts';
import type { Seen } from './useSeen.ts';
import { useSeen } from './useSeen.ts';
import type { MarkActions } from './WalkedMarks.tsx';
import { WalkedMarks } from './WalkedMarks.tsx';

/** Chromium stops the tab key at an svg that listens for focus, as React's portals make it do. */
const NO_STOP = { tabindex: '-1' };

/** From this zoom on the coarse coasts show their corners. */
const NEAR_ZOOM = 4.6;

interface MapLayersProps extends MarkActions {
  /** Null while it is on its way. */
  readonly basemap: Basemap | null;
  readonly geometry: MapGeometry;
  /** Whether dashes run along the legs. */
  readonly moving: boolean;
  readonly i18n: Translator;
  /** The map is so near that it wants the finer coasts. */
  readonly onNear: (near: true) => void;
}

/** The picture on the Leaflet map: one svg for the ground, one for what lies on it. */
export const MapLayers = memo(function MapLayers({ basemap, onNear, ...props }: MapLayersProps) {
  const seen = useSeen(useMap());
  const { frame } = seen;
  const bounds = useMemo(() => boundsOf(frame), [frame]);
  const near = frame.zoom >= NEAR_ZOOM;
  useEffect(
    function wantFinerCoasts() {
      if (near) onNear(true);
    },
    [near, onNear],
  );

  return (
    <>
      <Pane name="ground" className="map-ground">
        <SVGOverlay bounds={bounds} pane="ground" attributes={NO_STOP}>
          <svg {...boxOf(frame)} aria-hidden="true">
            {basemap && <Ground basemap={basemap} frame={frame} />}
          </svg>
        </SVGOverlay>
      </Pane>
      <DrawnMarks seen={seen} bounds={bounds} {...props} />
    </>
  );
});

interface GroundProps {
  readonly basemap: Basemap;
  readonly frame: Frame;
}

const Ground = memo(function Ground({ basemap, frame }: GroundProps) {
  return <Inked marks={drawBasemap(basemap, frame)} />;
});

interface DrawnMarksProps extends MarkActions {
  readonly seen: Seen;
  readonly bounds: LatLngBounds;
  readonly geometry: MapGeometry;
  readonly moving: boolean;
  readonly i18n: Translator;
}

/** In the order of the tab key. Each part is drawn by itself, so that drawing can pause between them. */
const DrawnMarks = memo(function DrawnMarks(props: DrawnMarksProps) {
  const { seen, bounds, geometry, moving, i18n, ...actions } = props;
  const { frame } = seen;
  const standing = useStanding(geometry);
  const box = useMemo(() => boxOf(frame), [frame]);
  const lines = <Lines geometry={geometry} frame={frame} box={box} />;
  return (
    <>
      {moving && (
        <MovingLines bounds={bounds} frame={frame} geometry={geometry}>
          {lines}
        </MovingLines>
      )}
      <SVGOverlay bounds={bounds} attributes={NO_STOP}>
        {!moving && lines}
        <Legs geometry={geometry} frame={frame} box={box} i18n={i18n} {...actions} />
        <Signs geometry={standing} frame={frame} box={box} i18n={i18n} {...actions} />
        <Names geometry={standing} seen={seen} box={box} i18n={i18n} />
      </SVGOverlay>
    </>
  );
});

interface DrawnProps {
  readonly geometry: MapGeometry;
  readonly frame: Frame;
  /** Size and view box of the svg around what is drawn. */
  readonly box: ReturnType<typeof boxOf>;
}

const Lines = memo(function Lines({ geometry, frame, box }: DrawnProps) {
  return (
    <svg {...box} aria-hidden="true">
      <Inked marks={drawLines(geometry, frame)} />
    </svg>
  );
});

interface WalkedProps extends DrawnProps, MarkActions {
  readonly i18n: Translator;
}

const Legs = memo(function Legs({ geometry, frame, i18n, ...rest }: WalkedProps) {
  const marks = drawTargets(geometry, frame, i18n);
  const label = i18n.t('map.group.legs', { count: marks.length });
  return <WalkedMarks marks={marks} label={label} {...rest} />;
});

const Signs = memo(function Signs({ geometry, frame, i18n, ...rest }: WalkedProps) {
  const { places, nodes } = drawSigns(geometry, frame, i18n);
  return (
    <>
      <WalkedMarks
        marks={places}
        label={i18n.t('map.group.places', { count: places.length })}
        {...rest}
      />
      <WalkedMarks
        marks={nodes}
        label={i18n.t('map.group.nodes', { count: nodes.length })}
        {...rest}
      />
    </>
  );
});

interface NamesProps extends Omit<DrawnProps, 'frame'> {
  readonly seen: Seen;
  readonly i18n: Translator;
}

const Names = memo(function Names({ geometry, seen, box, i18n }: NamesProps) {
  return (
    <svg {...box} aria-hidden="true">
      <Inked marks={placeNames(geometry, seen, i18n).map(drawName)} />
    </svg>
  );
});

/** The geometry as long as only what the legs carry differs: names need no new place for that. */
function useStanding(geometry: MapGeometry): MapGeometry {
  const [kept, keep] = useState(geometry);
  const stands = standingKey(kept.content) === standingKey(geometry.content);
  if (!stands) keep(geometry);
  return stands ? kept : geometry;
}

interface MovingLinesProps {
  readonly bounds: LatLngBounds;
  readonly frame: Frame;
  readonly geometry: MapGeometry;
  /** The lines that the dashes run over. */
  readonly children: ReactElement;
}

/** Dashes between the lines and the nodes, on a pane of their own: a step repaints nothing else. */
function MovingLines({ bounds, frame, geometry, children }: MovingLinesProps) {
  const dashes = useMemo(() => drawMotion(geometry, frame), [geometry, frame]);
  return (
    <>
      <Pane name="lines" className="map-lines">
        <SVGOverlay bounds={bounds} pane="lines" attributes={NO_STOP}>
          {children}
        </SVGOverlay>
      </Pane>
      <Pane name="motion" className="map-motion">
        <SVGOverlay bounds={bounds} pane="motion" attributes={NO_STOP}>
          <svg {...boxOf(frame)} aria-hidden="true">
            <Inked marks={dashes} />
          </svg>
        </SVGOverlay>
      </Pane>
    </>
  );
}

function boxOf({ width, height }: Frame) {
  return {
    viewBox: `0 0 ${width} ${height}`,
    width: '100%',
    height: '100%',
    preserveAspectRatio: 'none',
  } as const;
}

function boundsOf({ zoom, left, top, width, height }: Frame) {
  const size = worldSize(zoom);
  const [west, north] = fromUnit([left / size, top / size]);
  const [east, south] = fromUnit([(left + width) / size, (top + height) / size]);
  return latLngBounds([south, west], [north, east]);
}
