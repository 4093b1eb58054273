import type { RefObject } from 'react';
import type { Itinerary } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';

interface ItineraryListProps {
  readonly itineraries: readonly Itinerary[];
  readonly i18n: Translator;
  readonly onOpenCard: (cardId: string, anchor: Element) => void;
  readonly details: RefObject<HTMLDetailsElement | null>;
}

/** The ways on the map leg by leg in words, for who does not see it or would rather read. */
export function ItineraryList({ itineraries, i18n, onOpenCard, details }: ItineraryListProps) {
  return (
    <details ref={details} className="map-itineraries">
      <summary>{i18n.t('itinerary.list')}</summary>
      {itineraries.map(({ id, title, summary, legs }) => (
        <section key={id} aria-label={title}>
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
      ))}
    </details>
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
