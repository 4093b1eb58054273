import { useEffect, useRef } from 'react';
import type { Translator } from '#i18n/translator.ts';
import type { MapChoice } from './mapChoice.ts';

interface ChoiceListProps {
  readonly choice: MapChoice;
  readonly i18n: Translator;
  readonly onOpenCard: (cardId: string, anchor: Element) => void;
  readonly onClose: () => void;
}

/** What one spot of the map stands for, to choose one from. */
export function ChoiceList({ choice, i18n, onOpenCard, onClose }: ChoiceListProps) {
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
      aria-label={choice.label}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <p>{choice.label}</p>
      <ul>
        {choice.options.map(({ card, title, detail }) => (
          <li key={card}>
            <button type="button" onClick={({ currentTarget }) => onOpenCard(card, currentTarget)}>
              {title}
              <small>{detail}</small>
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
