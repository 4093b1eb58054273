import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { FigureContent } from '#content/figureContent.ts';
import styles from './FigureMenu.module.css';
import type { MenuAction, MenuContext, MenuOutcome } from './menuAction.ts';
import { MENU_ACTIONS } from './menuActions.ts';
import { useI18n } from './site.ts';

interface Props {
  readonly content: FigureContent;
  /** Asked for when an entry is chosen; null while the figure is not in the page. */
  readonly getContext: () => MenuContext | null;
  readonly actions?: readonly MenuAction[];
}

const GROUPS = ['share', 'download', 'show'] as const;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What can be done with a figure: a button that opens a list of entries. */
export function FigureMenu({ content, getContext, actions = MENU_ACTIONS }: Props) {
  const i18n = useI18n();
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<MenuOutcome>(null);
  useCloseOutside(root, open, () => setOpen(false));

  async function choose(action: MenuAction): Promise<void> {
    const context = getContext();
    setOpen(false);
    root.current?.querySelector<HTMLElement>('button')?.focus();
    if (!context) return;
    setOutcome(null);
    setOutcome(await action.run(context).catch(() => 'figure.menu.failed' as const));
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
      root.current?.querySelector<HTMLElement>('button')?.focus();
    }
    const step = STEPS[event.key];
    if (step === undefined || !open) return;
    event.preventDefault();
    moveFocus(root.current, step);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside are heard here.
    <div ref={root} className={styles.menu} onKeyDown={handleKey} data-print="hide">
      <button
        type="button"
        className={styles.opener}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {i18n.t('figure.menu.open')}
        <span className={styles.hidden}>{content.name}</span>
      </button>
      <div id={listId} className={styles.list} hidden={!open}>
        {GROUPS.map((group) => {
          const entries = actions.filter(
            (action) => action.group === group && (action.offered?.(content) ?? true),
          );
          return entries.length === 0 ? null : (
            <Group key={group} title={i18n.t(`figure.menu.group.${group}`)}>
              {entries.map((action) => (
                <li key={action.id}>
                  <button
                    type="button"
                    className={styles.entry}
                    onClick={() => void choose(action)}
                  >
                    {i18n.t(action.label)}
                  </button>
                </li>
              ))}
            </Group>
          );
        })}
      </div>
      <span role="status" className={styles.outcome}>
        {outcome === null ? '' : i18n.t(outcome)}
      </span>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const titleId = useId();
  return (
    <>
      <p id={titleId} className={styles.group}>
        {title}
      </p>
      <ul className={styles.entries} aria-labelledby={titleId}>
        {children}
      </ul>
    </>
  );
}

function moveFocus(root: HTMLElement | null, step: number): void {
  const entries = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  entries[(at + step + entries.length) % entries.length]?.focus();
}

function useCloseOutside(
  root: { readonly current: HTMLElement | null },
  open: boolean,
  close: () => void,
): void {
  const latest = useRef(close);
  useEffect(function keepLatest() {
    latest.current = close;
  });
  useEffect(
    function closeOnOutsidePress() {
      if (!open) return undefined;
      const closeIfOutside = (event: Event) => {
        if (!(event.target instanceof Node) || !root.current?.contains(event.target)) {
          latest.current();
        }
      };
      document.addEventListener('pointerdown', closeIfOutside);
      document.addEventListener('focusin', closeIfOutside);
      return () => {
        document.removeEventListener('pointerdown', closeIfOutside);
        document.removeEventListener('focusin', closeIfOutside);
      };
    },
    [root, open],
  );
}
