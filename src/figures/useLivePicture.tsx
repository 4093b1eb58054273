import type { ComponentType } from 'react';
import { startTransition, useCallback, useEffect, useState } from 'react';
import { isDrawable } from '#charts/chartProps.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent } from '#content/mapContent.ts';
import { useReducedMotion } from '#controls/useReducedMotion.ts';
import { useSetView, useViewPart } from '#view/useView.ts';
import type { MapPosition } from '#view/view.ts';
import { useOpenCard } from './openCard.ts';
import { useI18n } from './site.ts';
import { usePrinted } from './usePrinted.ts';

/** What every live picture takes. */
export interface LiveProps {
  readonly content: FigureContent;
  readonly width: number;
  readonly height: number | undefined;
  readonly zoom: number;
  /** What is to be seen at first is drawn; a chart is so at once. */
  readonly onDrawn: () => void;
}

export type PictureKind = 'chart' | 'map';

const LOADERS = {
  chart: async () => toLiveChart((await import('#charts/Chart.tsx')).Chart),
  map: async () => toLiveMap((await import('#map/CorridorMap.tsx')).CorridorMap),
} as const;

const loaded = new Map<PictureKind, ComponentType<LiveProps>>();

/** The live picture's component once it is wanted and fetched; null until then. */
export function useLivePicture(
  kind: PictureKind,
  wanted: boolean,
): ComponentType<LiveProps> | null {
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [, setArrived] = useState(false);
  useEffect(
    function fetchLivePicture() {
      if (!wanted || loaded.has(kind)) return undefined;
      let left = false;
      LOADERS[kind]().then(
        (component) => {
          loaded.set(kind, component);
          if (!left) startTransition(() => setArrived(true));
        },
        (error: unknown) => {
          if (!left) setFailure({ error });
        },
      );
      return () => {
        left = true;
      };
    },
    [kind, wanted],
  );
  // The figure's boundary tells the reader and offers another try.
  if (failure) throw failure.error;
  return wanted ? (loaded.get(kind) ?? null) : null;
}

type ChartComponent = typeof import('#charts/Chart.tsx')['Chart'];
type MapComponent = typeof import('#map/CorridorMap.tsx')['CorridorMap'];

function toLiveChart(Chart: ChartComponent): ComponentType<LiveProps> {
  return function LiveChart({ content, width, height, zoom }) {
    const i18n = useI18n();
    const openCard = useOpenCard();
    const setView = useSetView();
    const card = useViewPart('card');
    const drill = useCallback(
      (product: readonly string[]) => setView({ product }, { mode: 'push' }),
      [setView],
    );
    if (!isDrawable(content)) return null;
    return (
      <Chart
        content={content}
        width={width}
        height={height}
        i18n={i18n}
        highlight={card}
        onOpenCard={openCard}
        onDrill={drill}
        zoom={zoom}
      />
    );
  };
}

function toLiveMap(CorridorMap: MapComponent): ComponentType<LiveProps> {
  return function LiveMap({ content, height, onDrawn }) {
    const i18n = useI18n();
    const openCard = useOpenCard();
    const setView = useSetView();
    const map = useViewPart('map');
    const motion = useViewPart('motion');
    const lessMotion = useReducedMotion();
    const printed = usePrinted();
    // Hundreds of marks would be drawn anew for a callback that is not the same.
    const move = useCallback(
      (position: MapPosition | null) => setView({ map: position }, { mode: 'replace' }),
      [setView],
    );
    const open = useCallback(
      (entity: string, anchor: Element) => openCard({ entity }, anchor),
      [openCard],
    );
    if (!isMap(content)) return null;
    return (
      <CorridorMap
        content={content}
        i18n={i18n}
        position={map}
        motion={{
          asked: motion,
          refused: lessMotion,
          onAsk: (on) => setView({ motion: on }, { mode: 'push' }),
        }}
        onPosition={move}
        onOpenCard={open}
        height={height}
        printed={printed}
        onDrawn={onDrawn}
      />
    );
  };
}

function isMap(content: FigureContent): content is FigureContent & { readonly chart: MapContent } {
  return content.chart.kind === 'map';
}
