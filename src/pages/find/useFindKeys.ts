import { useEffect, useEffectEvent } from 'react';

/** Listens for `/` and Ctrl or ⌘ with K, wherever the reader is not writing. */
export function useFindKeys(onAsk: () => void): void {
  const ask = useEffectEvent(onAsk);
  useEffect(function listenForShortcut() {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isShortcut(event)) return;
      event.preventDefault();
      ask();
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  }, []);
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !isWriting(target);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
