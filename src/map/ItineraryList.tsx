import type { ReactNode, RefObject } from 'react';
import { useState } from 'react';
import type { Itinerary, MapContent, MapPlace } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';

interface ItineraryListProps {
  readonly chart: MapContent;
  readonly i18n: Translator;
  readonly onOpenCard: (cardId: string, anchor: Element) => void;
  readonly details: RefObject<HTMLDetailsElement | null>;
}

/**
 * The map in words, for who does not see it or would rather read: its ways leg by leg, and its places.
 * The ways are searched for and told when the list is opened.
 */
export function ItineraryList({ chart, i18n, onOpenCard, details }: ItineraryListProps) {
  const [open, setOpen] = useState(false);
  const ways = open ? (chart.itineraries ?? []) : [];
  const places = open ? chart.places : [];
  const named = ways.filter(({ group }) => group === null);
  const groups = [...new Set(ways.flatMap(({ group }) => group ?? []))];
  return (
    <details
      ref={details}
      className="map-itineraries"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{i18n.t('itinerary.list')}</summary>
      {open && ways.length + places.length === 0 && <p>{i18n.t('itinerary.none')}</p>}
      {named.map((way) => (
        <NamedWay key={way.id} way={way} onOpenCard={onOpenCard} />
      ))}
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h3>{group}</h3>
          {ways
            .filter((way) => way.group === group)
            .map((way) => (
              <Unfolding key={way.id} title={way.title} about={way.summary}>
                <Entries entries={way.legs} onOpenCard={onOpenCard} />
              </Unfolding>
            ))}
        </section>
      ))}
      {places.length > 0 && (
        <section aria-label={i18n.t('itinerary.places')}>
          <h3>{i18n.t('itinerary.places')}</h3>
          {places.map((place) => (
            <Unfolding key={place.id} title={place.label} about={place.facts}>
              <Entries entries={entriesOf(place)} onOpenCard={onOpenCard} />
            </Unfolding>
          ))}
        </section>
      )}
    </details>
  );
}

/** One of the few ways that a reader asked for, told in full. */
function NamedWay({
  way: { title, summary, legs },
  onOpenCard,
}: Pick<ItineraryListProps, 'onOpenCard'> & { readonly way: Itinerary }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>{summary}</p>
      <Entries entries={legs} onOpenCard={onOpenCard} />
    </section>
  );
}

interface UnfoldingProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

/** One of many, told when it is opened. */
function Unfolding({ title, about, children }: UnfoldingProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title} <span className="map-words-about">{about}</span>
      </summary>
      {open && children}
    </details>
  );
}

interface Entry {
  readonly entity: string;
  readonly text: string;
}

function Entries({
  entries,
  onOpenCard,
}: Pick<ItineraryListProps, 'onOpenCard'> & { readonly entries: readonly Entry[] }) {
  return (
    <ol>
      {entries.map(({ entity, text }) => (
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
  );
}

function entriesOf({ events }: MapPlace): readonly Entry[] {
  return events.map(({ entity, title, date }) => ({ entity, text: `${date} · ${title}` }));
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
