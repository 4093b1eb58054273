import { useEffect, useRef } from 'react';
import type { MapPlace } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';

interface PlaceListProps {
  readonly place: MapPlace;
  readonly i18n: Translator;
  readonly onOpenCard: (cardId: string, anchor: Element) => void;
  readonly onClose: () => void;
}

/** The events of one place, to choose one from. */
export function PlaceList({ place, i18n, onOpenCard, onClose }: PlaceListProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(function takeFocus() {
    const before = document.activeElement;
    box.current?.querySelector('button')?.focus();
    return function giveFocusBack() {
      if (before instanceof SVGElement || before instanceof HTMLElement) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
  return (
    <dialog
      open
      ref={box}
      className="map-place"
      aria-label={place.label}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <p>{place.label}</p>
      <ul>
        {place.events.map(({ entity, title, date }) => (
          <li key={entity}>
            <button
              type="button"
              onClick={({ currentTarget }) => onOpenCard(entity, currentTarget)}
            >
              {title}
              <small>{date}</small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="map-place-close" onClick={onClose}>
        {i18n.t('map.close')}
      </button>
    </dialog>
  );
}
