import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { useViewPart } from '#view/useView.ts';
import { Card } from './Card.tsx';
import styles from './CardPanel.module.css';
import { FigureError } from './FigureError.tsx';
import { useCloseCard } from './openCard.ts';
import { useOverlays } from './overlays.ts';
import { useExpect, useShown } from './readiness.ts';
import { useI18n } from './site.ts';
import { useCard } from './useCard.ts';

/** Where the evidence card stands; nothing while none is open. */
export function CardPanel() {
  const card = useViewPart('card');
  const { alone } = useOverlays();
  // A figure that is alone on the screen has the card beside it.
  return card === null || alone !== null ? null : <OpenCard key={card} cardId={card} />;
}

function OpenCard({ cardId }: { readonly cardId: string }) {
  const i18n = useI18n();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const close = useCloseCard();
  useExpect('card');
  useFocusOnOpen(panel);

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close(cardId);
  }

  return (
    <section
      ref={panel}
      role="dialog"
      aria-labelledby={titleId}
      data-card={cardId}
      data-print="hide"
      tabIndex={-1}
      className={styles.panel}
      onKeyDown={closeOnEscape}
    >
      <button
        type="button"
        className={styles.close}
        aria-label={i18n.t('card.close')}
        onClick={() => close(cardId)}
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
      <CardOrReason cardId={cardId} titleId={titleId} />
    </section>
  );
}

function CardOrReason({ cardId, titleId }: { readonly cardId: string; readonly titleId: string }) {
  const i18n = useI18n();
  const state = useCard(cardId);
  if (state.kind === 'loading') {
    return (
      <p id={titleId} className={styles.waiting} aria-busy="true">
        {i18n.t('card.loading')}
      </p>
    );
  }
  if (state.kind === 'failed') {
    const name = i18n.t('card.failed.title');
    return (
      <FigureError
        id="card"
        headingId={titleId}
        name={name}
        error={state.error}
        onRetry={state.retry}
      />
    );
  }
  if (state.kind === 'unknown') {
    return (
      <Shown>
        <h2 id={titleId} className={styles.title}>
          {i18n.t('card.unknown.title')}
        </h2>
        <p className={styles.unknown}>{i18n.t('card.unknown.text', { id: cardId })}</p>
      </Shown>
    );
  }
  return (
    <Shown>
      <Card card={state.card} titleId={titleId} />
    </Shown>
  );
}

/** Tells the page that the card need not be waited for any longer. */
function Shown({ children }: { readonly children: ReactNode }) {
  useShown('card');
  return children;
}

function useFocusOnOpen(panel: { readonly current: HTMLElement | null }): void {
  useEffect(
    function focusPanel() {
      panel.current?.focus({ preventScroll: true });
    },
    [panel],
  );
}
