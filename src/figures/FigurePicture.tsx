import type { ComponentType } from 'react';
import { memo, useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isDrawable } from '#charts/chartProps.ts';
import { estimateHeight } from '#charts/estimateHeight.ts';
import type { FigureContent, MapContent } from '#content/figureContent.ts';
import { useSetView, useView } from '#view/useView.ts';
import styles from './Figure.module.css';
import type { FigureSize } from './figureSize.ts';
import { useOpenCard } from './openCard.ts';
import { PicturesContext } from './pictures.ts';
import { useI18n } from './site.ts';
import { useAwake } from './useAwake.ts';
import { useElementWidth } from './useElementWidth.ts';

interface Props {
  readonly content: FigureContent;
  readonly size: FigureSize;
}

/** What every live picture takes. */
interface LiveProps {
  readonly content: FigureContent;
  readonly width: number;
  readonly height: number | undefined;
  readonly large: boolean;
}

/** Width that a picture is expected to have before it is laid out, px. */
const EXPECTED_WIDTH: Readonly<Record<FigureSize, number>> = {
  full: 900,
  half: 560,
  small: 560,
  frame: 640,
};
const SMALL_HEIGHT = 300;
const MAP_HEIGHT = 460;

/** The figure drawn: a still picture first, the live one once it is wanted and its code is there. */
export const FigurePicture = memo(function FigurePicture({ content, size }: Props) {
  const i18n = useI18n();
  const root = useRef<HTMLDivElement>(null);
  const width = useElementWidth(root);
  const awake = useAwake(root);
  const Live = useLivePicture(content.chart.kind === 'map' ? 'map' : 'chart', awake);
  const large = size === 'frame';
  const height = size === 'small' ? SMALL_HEIGHT : undefined;
  const expected = isDrawable(content)
    ? (height ?? estimateHeight(content, width ?? EXPECTED_WIDTH[size], i18n, large))
    : MAP_HEIGHT;
  return (
    <div ref={root} className={styles.picture} data-live={Live !== null}>
      {Live !== null && width !== null ? (
        <Live content={content} width={width} height={height} large={large} />
      ) : (
        <StillPicture figure={content.id} height={expected} />
      )}
    </div>
  );
});

/** The picture that the prerendered page brought, or the figure's empty shape. */
function StillPicture({ figure, height }: { readonly figure: string; readonly height: number }) {
  const drawn = useContext(PicturesContext).get(figure) ?? '';
  const element = useRef<HTMLDivElement>(null);
  const kept = useRef(drawn);
  useLayoutEffect(function keepPrerendered() {
    kept.current = element.current?.innerHTML ?? '';
  }, []);
  return (
    <div
      ref={element}
      className={styles.static}
      style={{ minHeight: height }}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the markup is our own, drawn at build; in the browser it is what already stands here.
      dangerouslySetInnerHTML={{ __html: kept.current }}
    />
  );
}

const LOADERS = {
  chart: async () => toLiveChart((await import('#charts/Chart.tsx')).Chart),
  map: async () => toLiveMap((await import('#map/CorridorMap.tsx')).CorridorMap),
} as const;

const loaded = new Map<keyof typeof LOADERS, ComponentType<LiveProps>>();

/** The live picture's component once it is wanted and fetched; null until then. */
function useLivePicture(
  kind: keyof typeof LOADERS,
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
          if (!left) setArrived(true);
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
  return function LiveChart({ content, width, height, large }) {
    const i18n = useI18n();
    const openCard = useOpenCard();
    const setView = useSetView();
    const { card } = useView();
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
        large={large}
      />
    );
  };
}

function toLiveMap(CorridorMap: MapComponent): ComponentType<LiveProps> {
  return function LiveMap({ content, height }) {
    const i18n = useI18n();
    const openCard = useOpenCard();
    const setView = useSetView();
    const { map } = useView();
    if (!isMap(content)) return null;
    return (
      <CorridorMap
        content={content}
        i18n={i18n}
        position={map}
        onPosition={(position) => setView({ map: position }, { mode: 'replace' })}
        onOpenCard={(card, anchor) => openCard({ entity: card }, anchor)}
        height={height}
      />
    );
  };
}

function isMap(content: FigureContent): content is FigureContent & { readonly chart: MapContent } {
  return content.chart.kind === 'map';
}
