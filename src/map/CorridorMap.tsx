import 'leaflet/dist/leaflet.css';
import './map.css';
import type { Map as LeafletMap } from 'leaflet';
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { MapPosition } from '#view/view.ts';
import { bringIntoSight } from './bringIntoSight.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { toMapGeometry } from './drawMap.ts';
import { PLACE_PREFIX } from './drawNodes.ts';
import { ItineraryList, SkipToItineraries } from './ItineraryList.tsx';
import type { Opens } from './ink.ts';
import { MapButtons } from './MapButtons.tsx';
import { MapGestures } from './MapGestures.tsx';
import { MapLayers } from './MapLayers.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapPositionKeeper, showOpening } from './MapPositionKeeper.tsx';
import type { MapChoice } from './mapChoice.ts';
import { legCardsAt, legChoice, placeChoice } from './mapChoice.ts';
import type { Point } from './mercator.ts';
import type { Motion } from './motion.ts';
import { isMoving } from './motion.ts';
import { PaperMap } from './PaperMap.tsx';
import { useBasemap } from './useBasemap.ts';
import { useHint } from './useHint.ts';

export interface CorridorMapProps {
  readonly content: FigureContent & { readonly chart: MapContent };
  readonly i18n: Translator;
  /** Null: the opening view, which fits the routes shown into the map. */
  readonly position: MapPosition | null;
  /** Where the reader moved the map to, after each move; null: back to the opening view. */
  readonly onPosition: (position: MapPosition | null) => void;
  readonly onOpenCard: (cardId: string, anchor: Element) => void;
  readonly motion: Motion;
  /** px; a map of a given height is a small one and goes without the key and without motion. */
  readonly height?: number | undefined;
  /** The page is laid out for paper. */
  readonly printed?: boolean;
  /** All that is to be seen at first is drawn. */
  readonly onDrawn?: (() => void) | undefined;
}

const START = { center: [42, 45], zoom: 4 } as const;
const WORLD = [
  [-66, -90],
  [82, 200],
] as const;

/** The corridor on a map that can be moved, zoomed and walked by keyboard. */
export function CorridorMap({
  content,
  i18n,
  position,
  onPosition,
  onOpenCard,
  motion,
  height,
  printed = false,
  onDrawn,
}: CorridorMapProps) {
  const { chart } = content;
  const [near, setNear] = useState(false);
  const { basemap, failed, retry } = useBasemap(near ? 'near' : 'far');
  const [placed, setPlaced] = useState(false);
  const ready = placed && (basemap !== null || failed);
  const geometry = useMemo(() => toMapGeometry(chart), [chart]);
  const map = useRef<LeafletMap | null>(null);
  const words = useRef<HTMLDetailsElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [choice, setChoice] = useState<MapChoice | null>(null);
  const [hint, showHint] = useHint();
  const dragged = useRef(false);

  const point = useCallback((opens: Opens | null) => setPointed(opens?.label ?? null), []);
  const open = useCallback(
    ({ card, group }: Opens, anchor: Element, spot: Point | null) => {
      // A drag that ends on a mark is no click on it.
      if (spot !== null && dragged.current) return;
      const place = chart.places.find(({ id }) => card === PLACE_PREFIX + id);
      const several = place
        ? placeChoice(place)
        : // Where legs share their way, the topmost would hide the others.
          group === 'legs' && spot && legChoice(chart, legCardsAt(spot), i18n);
      setChoice(several || null);
      if (!several) onOpenCard(card, anchor);
    },
    [chart, i18n, onOpenCard],
  );
  const reveal = useCallback(
    ({ card }: Opens) => {
      if (map.current) bringIntoSight(map.current, geometry, card);
    },
    [geometry],
  );
  useEffect(
    function tellDrawn() {
      if (ready) onDrawn?.();
    },
    [ready, onDrawn],
  );
  // The layers are drawn once the map stands where it opens, and in pieces.
  const putInPlace = useCallback(() => startTransition(() => setPlaced(true)), []);
  const small = height !== undefined;
  // Whether there are words, not which: they are made when somebody wants to read them.
  const told = !small && 'itineraries' in chart;

  return (
    <div className="corridor-map" data-ready={ready}>
      <section className="map-frame" aria-label={content.name}>
        {told && <SkipToItineraries i18n={i18n} details={words} />}
        <MapContainer
          ref={map}
          className="map-canvas"
          {...(small ? { style: { height } } : {})}
          center={[...START.center]}
          zoom={START.zoom}
          minZoom={1}
          maxZoom={8}
          zoomSnap={0}
          maxBounds={[[...WORLD[0]], [...WORLD[1]]]}
          attributionControl={false}
          zoomControl={false}
          scrollWheelZoom={false}
          zoomAnimation={!motion.refused}
          fadeAnimation={false}
          inertia={!motion.refused}
        >
          <MapGestures onRefuse={showHint} dragged={dragged} />
          <MapButtons
            i18n={i18n}
            motion={small ? null : motion}
            onStill={() => showHint('motion')}
            onReset={() => {
              if (map.current) showOpening(map.current, chart);
              onPosition(null);
            }}
          />
          <MapPositionKeeper
            content={chart}
            position={position}
            onPosition={onPosition}
            onPlaced={putInPlace}
          />
          {placed && (
            <MapLayers
              basemap={basemap}
              geometry={geometry}
              moving={!small && isMoving(motion)}
              i18n={i18n}
              onNear={setNear}
              open={open}
              point={point}
              reveal={reveal}
            />
          )}
        </MapContainer>
        {printed && basemap && (
          <PaperMap
            content={content}
            i18n={i18n}
            basemap={basemap}
            position={position}
            seen={map.current?.getSize().x ?? 1}
          />
        )}
        <p className="map-pointed" aria-hidden="true">
          {pointed}
        </p>
        {hint && (
          <p className="map-hint" aria-hidden="true">
            {i18n.t(`map.hint.${hint}`)}
          </p>
        )}
        {choice && (
          <ChoiceList
            choice={choice}
            i18n={i18n}
            onOpenCard={onOpenCard}
            onClose={() => setChoice(null)}
          />
        )}
        {failed && (
          <p className="map-failed" role="alert">
            {i18n.t('map.failed')}
            <button type="button" onClick={retry}>
              {i18n.t('map.retry')}
            </button>
          </p>
        )}
      </section>
      {!small && motion.asked && motion.refused && (
        <p className="map-credit">{i18n.t('map.hint.motion')}</p>
      )}
      {!small && <MapLegend content={chart} i18n={i18n} />}
      {told && <ItineraryList chart={chart} i18n={i18n} onOpenCard={onOpenCard} details={words} />}
      <p className="map-credit">{i18n.t('map.basemap')}</p>
    </div>
  );
}
