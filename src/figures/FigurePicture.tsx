import type { RefObject } from 'react';
import {
  memo,
  startTransition,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isDrawable } from '#charts/chartProps.ts';
import { estimateHeight } from '#charts/estimateHeight.ts';
import type { FittedRoom } from '#charts/fitRoom.ts';
import { fitRoom } from '#charts/fitRoom.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { Translator } from '#i18n/translator.ts';
import styles from './Figure.module.css';
import type { FigureSize } from './figureSize.ts';
import type { KeptFocus } from './keptFocus.ts';
import { restoreFocus } from './keptFocus.ts';
import { usePrerendered } from './prerendered.ts';
import { StillPicture } from './StillPicture.tsx';
import { useI18n } from './site.ts';
import { useAwake } from './useAwake.ts';
import { useElementHeight, useElementWidth } from './useElementSize.ts';
import type { LiveProps } from './useLivePicture.tsx';
import { useLivePicture } from './useLivePicture.tsx';
import { usePrinted } from './usePrinted.ts';

interface Props {
  readonly content: FigureContent;
  readonly size: FigureSize;
}

/** Width that a picture is expected to have before it is laid out, px. */
const EXPECTED_WIDTH: Readonly<Record<FigureSize, number>> = {
  full: 900,
  half: 560,
  small: 560,
  frame: 640,
  stage: 960,
};
/** Height of a picture that stands beside others on an overview, px. */
export const SMALL_HEIGHT = 300;
/** Room between the margins of an A4 page, px. */
const PAPER_WIDTH = 680;
const MAP_HEIGHT = 460;

/** The figure drawn: a still picture first, the live one once it is wanted and its code is there. */
export const FigurePicture = memo(function FigurePicture({ content, size }: Props) {
  const i18n = useI18n();
  const root = useRef<HTMLDivElement>(null);
  const printed = usePrinted();
  const seen = useElementWidth(root);
  // A chart is drawn anew for paper; a map sees to it itself.
  const forPaper = printed && content.chart.kind !== 'map';
  const width = seen !== null && forPaper ? Math.min(seen, PAPER_WIDTH) : seen;
  const still = useStill(content);
  const awake = useAwake(root, still !== '');
  const kind = content.chart.kind === 'map' ? 'map' : 'chart';
  const Live = useLivePicture(kind, awake);
  const [drawn, setDrawn] = useState(false);
  const tellDrawn = useCallback(() => startTransition(() => setDrawn(true)), []);
  const room = useElementHeight(root, size === 'stage');
  const fitted = useMemo(
    () => drawnOf(content, size, width, room, i18n),
    [content, size, width, room, i18n],
  );
  const { zoom, height } = fitted;
  const coming = Live !== null && width !== null;
  const live = coming && (drawn || kind === 'chart');
  const kept = useKeptHeight(root, live || still === '', content, width);
  const keepFocus = useKeptFocus(root, live);
  return (
    <div
      ref={root}
      className={styles.picture}
      data-live={live}
      style={{ minHeight: kept ?? undefined }}
    >
      {coming && (
        <div className={live ? styles.live : styles.coming}>
          <Live
            content={fitted.content}
            width={width}
            height={height}
            zoom={zoom}
            onDrawn={tellDrawn}
          />
        </div>
      )}
      {!live &&
        (still === '' ? (
          <Shape
            content={fitted.content}
            width={width ?? EXPECTED_WIDTH[size]}
            height={height}
            zoom={zoom}
          />
        ) : (
          <StillPicture markup={still} onLeave={keepFocus} />
        ))}
    </div>
  );
});

/** How large everything is drawn, and the height it is given; undefined: its own. */
function drawnOf(
  content: FigureContent,
  size: FigureSize,
  width: number | null,
  room: number | null,
  i18n: Translator,
): Omit<FittedRoom, 'content'> & { readonly content: FigureContent } {
  if (size === 'small') return { content, zoom: 1, height: SMALL_HEIGHT };
  // The map fills the room by its styles.
  if (room === null || width === null || !isDrawable(content)) {
    return { content, zoom: 1, height: undefined };
  }
  return fitRoom(content, width, room, i18n);
}

/** The live picture takes no less room than the still one did, so that nothing below it moves. */
function useKeptHeight(
  root: RefObject<HTMLElement | null>,
  settled: boolean,
  content: FigureContent,
  width: number | null,
): number | null {
  const still = useRef<{ content: FigureContent; width: number | null; height: number } | null>(
    null,
  );
  useLayoutEffect(
    function measureStill() {
      if (settled || !root.current) return;
      still.current = { content, width, height: root.current.offsetHeight };
    },
    [root, settled, content, width],
  );
  const [freed, setFreed] = useState<object | null>(null);
  const fits = settled && still.current?.content === content && still.current.width === width;
  const kept = fits && freed !== still.current ? (still.current?.height ?? null) : null;
  useLayoutEffect(
    function freeUnseen() {
      const drawn = root.current?.firstElementChild;
      // Where the live picture ends out of sight, nobody sees what is below it move.
      if (kept === null || !drawn || drawn.getBoundingClientRect().bottom < window.innerHeight)
        return;
      setFreed(still.current);
    },
    [root, kept],
  );
  return kept;
}

/** What was focused in the still picture is focused in the live one; give what it returns to the still. */
function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  live: boolean,
): (focus: KeptFocus | null) => void {
  const kept = useRef<KeptFocus | null>(null);
  useLayoutEffect(
    function focusAgain() {
      if (live && root.current && kept.current) restoreFocus(root.current, kept.current);
      kept.current = null;
    },
    [live, root],
  );
  return useCallback((focus) => {
    kept.current = focus;
  }, []);
}

/** The picture that the prerendered page brought, as markup; empty where another is shown by now or there was none. */
function useStill(content: FigureContent): string {
  const { pictures, sleepers } = usePrerendered();
  const [first] = useState(() => ({
    content,
    markup: pictures.get(content.id) ?? sleepers?.picture(content.id) ?? '',
  }));
  return first.content === content ? first.markup : '';
}

/** The room that a picture will take, while there is nothing to show in it. */
const Shape = memo(function Shape({ content, width, height, zoom }: Omit<LiveProps, 'onDrawn'>) {
  const i18n = useI18n();
  const minHeight = isDrawable(content)
    ? (height ?? estimateHeight(content, width, i18n, zoom))
    : MAP_HEIGHT;
  return <div className={styles.static} style={{ minHeight }} />;
});
