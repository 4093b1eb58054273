import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { figureSpec } from '#content/catalogue.ts';
import { bareStore } from '#view/bareStore.ts';
import { useViewPart, ViewStoreContext } from '#view/useView.ts';
import { CardPanel } from './CardPanel.tsx';
import { Figure } from './Figure.tsx';
import styles from './FullScreen.module.css';
import { useCloseCard } from './openCard.ts';
import { NO_OVERLAYS, OverlaysContext } from './overlays.ts';
import { createPageContents, PageContentsContext } from './pageContents.ts';
import { PrerenderedContext } from './prerendered.ts';
import { createReadiness, ReadinessContext } from './readiness.ts';
import { useI18n } from './site.ts';
import { nextStep } from './stepKeys.ts';

interface Props {
  /** Ids of the figures to step through, in order. */
  readonly figures: readonly string[];
  readonly first: string;
  readonly onClose: () => void;
}

/** One figure alone on the whole screen, in larger type; keys step through those of the page. */
export function FullScreen({ figures, first, onClose }: Props) {
  const i18n = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(Math.max(0, figures.indexOf(first)));
  const card = useViewPart('card');
  const closeCard = useCloseCard();
  useWholeScreen(dialog, stage);
  const figure = figures[at] ?? first;

  function goTo(next: number): void {
    setAt(next);
    if (card !== null) closeCard(card);
    // What had the focus may be gone with its figure.
    stage.current?.focus();
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const next = nextStep(event, at, figures.length);
    if (next === null) return;
    event.preventDefault();
    if (next !== at) goTo(next);
  }

  /** The first Escape closes the card, the second leaves. */
  function closeCardFirst(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || card === null) return;
    event.preventDefault();
    event.stopPropagation();
    closeCard(card);
    stage.current?.focus();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={i18n.t('alone.title')}
      onClose={onClose}
      onKeyDownCapture={closeCardFirst}
      onKeyDown={handleKey}
    >
      <div ref={stage} className={styles.stage} tabIndex={-1}>
        <Alone>
          <StageFigure key={figure} figure={figure} />
          <div className={styles.card}>
            <CardPanel />
          </div>
        </Alone>
        <div className={styles.bar}>
          {figures.length > 1 && <Steps at={at} count={figures.length} onStep={goTo} />}
          <button
            type="button"
            className={styles.button}
            aria-label={i18n.t('alone.leave')}
            title={i18n.t('alone.leave')}
            onClick={() => dialog.current?.close()}
          >
            <Sign path="M3 3l10 10M13 3L3 13" />
          </button>
        </div>
      </div>
    </dialog>
  );
}

function StageFigure({ figure }: { readonly figure: string }) {
  const spec = figureSpec(figure);
  return spec ? <Figure spec={spec} size="stage" /> : null;
}

interface StepsProps {
  readonly at: number;
  readonly count: number;
  readonly onStep: (next: number) => void;
}

function Steps({ at, count, onStep }: StepsProps) {
  const i18n = useI18n();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={i18n.t('alone.previous')}
        aria-disabled={at === 0}
        onClick={() => at > 0 && onStep(at - 1)}
      >
        <Sign path="M10 3L5 8l5 5" />
      </button>
      <p className={styles.counter} role="status">
        {i18n.t('alone.counter', { at: at + 1, count })}
      </p>
      <button
        type="button"
        className={styles.button}
        aria-label={i18n.t('alone.next')}
        aria-disabled={at === count - 1}
        onClick={() => at < count - 1 && onStep(at + 1)}
      >
        <Sign path="M6 3l5 5-5 5" />
      </button>
    </>
  );
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <path d={path} stroke="currentColor" strokeWidth="1.6" fill="none" />
    </svg>
  );
}

const AWAKE = { pictures: new Map(), lead: null, disputes: null, sleepers: null } as const;

/** The same view, but nothing shown here stands on the page or is waited for by it. */
function Alone({ children }: { readonly children: ReactNode }) {
  const store = useContext(ViewStoreContext);
  const bare = useMemo(() => (store === null ? null : bareStore(store)), [store]);
  const [contents] = useState(createPageContents);
  const [readiness] = useState(() => createReadiness(() => undefined));
  return (
    <ViewStoreContext value={bare}>
      <OverlaysContext value={NO_OVERLAYS}>
        <PrerenderedContext value={AWAKE}>
          <PageContentsContext value={contents}>
            <ReadinessContext value={readiness}>{children}</ReadinessContext>
          </PageContentsContext>
        </PrerenderedContext>
      </OverlaysContext>
    </ViewStoreContext>
  );
}

/** Takes the whole screen where that is allowed, and the whole window where it is not. */
function useWholeScreen(
  dialog: RefObject<HTMLDialogElement | null>,
  stage: RefObject<HTMLElement | null>,
): void {
  useEffect(
    function takeScreen() {
      const [frame, inner] = [dialog.current, stage.current];
      if (!frame || !inner) return undefined;
      const opener = document.activeElement;
      if (!frame.open) frame.showModal();
      inner.focus();
      // Refused in frames that were not given leave: the dialog fills the window all the same.
      inner.requestFullscreen?.().catch(() => undefined);
      let taken = false;
      const leaveWithScreen = () => {
        if (document.fullscreenElement === inner) taken = true;
        else if (taken) frame.close();
      };
      document.addEventListener('fullscreenchange', leaveWithScreen);
      return function giveScreenBack() {
        document.removeEventListener('fullscreenchange', leaveWithScreen);
        if (document.fullscreenElement === inner) void document.exitFullscreen();
        // The dialog forgets who opened it once the screen was taken.
        if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      };
    },
    [dialog, stage],
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
