import type { RefObject } from 'react';
import { useState } from 'react';
import type { Itinerary, MapContent } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';

interface ItineraryListProps {
  readonly chart: MapContent;
  readonly i18n: Translator;
  readonly onOpenCard: (cardId: string, anchor: Element) => void;
  readonly details: RefObject<HTMLDetailsElement | null>;
}

/**
 * The ways on the map leg by leg in words, for who does not see it or would rather read. They are
 * searched for and told when the list is opened.
 */
export function ItineraryList({ chart, i18n, onOpenCard, details }: ItineraryListProps) {
  const [open, setOpen] = useState(false);
  const ways = open ? (chart.itineraries ?? []) : [];
  return (
    <details
      ref={details}
      className="map-itineraries"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{i18n.t('itinerary.list')}</summary>
      {open && ways.length === 0 && <p>{i18n.t('itinerary.none')}</p>}
      {ways.map((way) => (
        <Way key={way.id} way={way} onOpenCard={onOpenCard} />
      ))}
    </details>
  );
}

interface WayProps extends Pick<ItineraryListProps, 'onOpenCard'> {
  readonly way: Itinerary;
}

function Way({ way: { title, summary, legs }, onOpenCard }: WayProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>{summary}</p>
      <ol>
        {legs.map(({ entity, text }) => (
          <li key={entity}>
            <button
              type="button"
              data-entity={entity}
              aria-haspopup="dialog"
              onClick={({ currentTarget }) => onOpenCard(entity, currentTarget)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One step from the map to its words: unseen until it has the focus. */
export function SkipToItineraries({ i18n, details }: Pick<ItineraryListProps, 'i18n' | 'details'>) {
  function skip() {
    if (!details.current) return;
    details.current.open = true;
    details.current.querySelector('summary')?.focus();
  }
  return (
    <button type="button" className="map-skip" onClick={skip}>
      {i18n.t('itinerary.skip')}
    </button>
  );
}
