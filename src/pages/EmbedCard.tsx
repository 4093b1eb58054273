import type { RefObject } from 'react';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CardPanel } from '#figures/CardPanel.tsx';
import { CardAnchorContext } from '#figures/openCard.ts';
import { useViewPart } from '#view/useView.ts';
import styles from './EmbedPage.module.css';

interface Place {
  readonly top: number;
  readonly left: number;
}

const GAP = 10;
/** Where the card stands that a link opened, with nothing chosen. */
const FIRST: Place = { top: 56, left: 0 };

/** The evidence card over the figure, just below what opened it: no one has to look for it. */
export function EmbedCard() {
  const card = useViewPart('card');
  const fit = useViewPart('fit');
  const holder = useRef<HTMLDivElement>(null);
  const { top, left } = useCardPlace(holder, card);
  useRoomBelow(holder, top);
  return (
    <div ref={holder} className={styles.card} style={fit ? undefined : { top, left }}>
      <CardPanel />
    </div>
  );
}

/** Moves what stands under the figure to below the card, as `--beyond`: the way out is never covered. */
function useRoomBelow(holder: RefObject<HTMLElement | null>, top: number): void {
  useEffect(
    function followCard() {
      const own = holder.current;
      const frame = own?.closest('main');
      const figure = frame?.querySelector('figure');
      if (!own || !frame || !figure) return undefined;
      const observer = new ResizeObserver(() => {
        const figureEnd = figure.offsetTop + figure.offsetHeight;
        const beyond = Math.max(0, top + own.offsetHeight - figureEnd);
        frame.style.setProperty('--beyond', `${own.offsetHeight === 0 ? 0 : beyond}px`);
      });
      observer.observe(own);
      observer.observe(figure);
      return () => observer.disconnect();
    },
    [holder, top],
  );
}

/** Below what opened the card, as far to its side as the frame has room; from card to card it stays. */
function useCardPlace(holder: RefObject<HTMLElement | null>, card: string | null): Place {
  const from = useContext(CardAnchorContext);
  const [place, setPlace] = useState(FIRST);
  useLayoutEffect(
    function placeCard() {
      const own = holder.current;
      const frame = own?.offsetParent;
      if (card === null || !own || !frame) return;
      const anchor = from.current?.isConnected ? from.current.getBoundingClientRect() : null;
      if (anchor === null) {
        setPlace(FIRST);
        return;
      }
      const box = frame.getBoundingClientRect();
      const room = box.width - own.offsetWidth;
      const middle = anchor.left + anchor.width / 2 - own.offsetWidth / 2 - box.left;
      setPlace({
        top: Math.round(anchor.bottom - box.top + GAP),
        left: Math.round(Math.min(room, Math.max(0, middle))),
      });
    },
    [holder, card, from],
  );
  return place;
}
