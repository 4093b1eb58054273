import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import styles from './FigureTabs.module.css';

interface Props<T extends string> {
  readonly tabs: readonly { readonly tab: T; readonly label: string }[];
  readonly open: T;
  readonly onOpen: (tab: T) => void;
  /** Names the list for assistive technology. */
  readonly label: string;
  /** Beginning of the ids of tabs and panels. */
  readonly idBase: string;
}

export function tabId(idBase: string, tab: string): string {
  return `${idBase}-tab-${tab}`;
}

export function panelId(idBase: string, tab: string): string {
  return `${idBase}-panel-${tab}`;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One stop for the Tab key; the arrows, Home and End move along the list. */
export function FigureTabs<T extends string>({ tabs, open, onOpen, label, idBase }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);

  function moveByKey(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ tab }) => tab === open);
    const next = nextIndex(event.key, at, tabs.length);
    const chosen = next === null ? undefined : tabs[next];
    if (!chosen) return;
    event.preventDefault();
    onOpen(chosen.tab);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(idBase, chosen.tab))}`)?.focus();
  }

  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={label}>
      {tabs.map(({ tab, label: name }) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(idBase, tab)}
          className={styles.tab}
          aria-selected={tab === open}
          aria-controls={panelId(idBase, tab)}
          tabIndex={tab === open ? 0 : -1}
          onClick={() => onOpen(tab)}
          onKeyDown={moveByKey}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (at + step + count) % count;
}
