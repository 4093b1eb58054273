import type { KeyboardEvent, RefObject } from 'react';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FindKind } from '#content/findDocument.ts';
import { useI18n } from '#figures/site.ts';
import { FindResults } from './FindResults.tsx';
import styles from './find.module.css';
import type { FindGroup } from './findIndex.ts';
import type { FindOption } from './findOptions.ts';
import { findOptions } from './findOptions.ts';
import { Magnifier } from './Magnifier.tsx';
import { useFindIndex } from './useFindIndex.ts';
import { useOpenFind } from './useOpenFind.ts';

interface Props {
  readonly opener: RefObject<HTMLElement | null>;
  onClose(): void;
}

const NOTHING: readonly FindGroup[] = [];
const NONE_OPEN: ReadonlySet<FindKind> = new Set();
/** Shown before anything is typed. */
const TO_BROWSE = ['page', 'figure'] as const;

/** The search: what is typed above, what is found by kind below; the focus stays where one types. */
export function FindDialog({ opener, onClose }: Props) {
  const i18n = useI18n();
  const listId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { index, failed, version } = useFindIndex();
  const openFind = useOpenFind();
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState(NONE_OPEN);
  const [active, setActive] = useState(0);
  const searched = useDeferredValue(query.trim());
  useModal(dialog);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the index grows in place; its version tells.
  const groups = useMemo(() => {
    if (!index) return NOTHING;
    return searched === '' ? index.browse(TO_BROWSE) : index.search(searched);
  }, [index, searched, version]);
  const options = useMemo(() => findOptions(groups, unfolded), [groups, unfolded]);
  const count = groups.reduce((sum, { documents }) => sum + documents.length, 0);
  const at = Math.min(active, options.length - 1);

  function choose(option: FindOption | undefined): void {
    if (!option) return;
    if ('document' in option) {
      dialog.current?.close();
      if (opener.current) openFind(option.document.target, opener.current);
    } else {
      setUnfolded(new Set([...unfolded, option.unfolds]));
    }
  }

  function type(text: string): void {
    setQuery(text);
    setUnfolded(NONE_OPEN);
    setActive(0);
  }

  function answerKey(event: KeyboardEvent): void {
    const { key } = event;
    if (event.nativeEvent.isComposing) return;
    if (key === 'Enter') choose(options[at]);
    else if (key === 'Escape') dialog.current?.close();
    else if (key === 'ArrowDown') setActive((at + 1) % Math.max(1, options.length));
    else if (key === 'ArrowUp') setActive((at + options.length - 1) % Math.max(1, options.length));
    else return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={i18n.t('find.open.label')}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div className={styles.box}>
        <div className={styles.field}>
          <Magnifier />
          <input
            className={styles.input}
            role="combobox"
            aria-label={i18n.t('find.label')}
            aria-expanded={options.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={options[at] && `${listId}-${at}`}
            placeholder={i18n.t('find.placeholder')}
            value={query}
            enterKeyHint="go"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={answerKey}
          />
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {i18n.t('find.close')}
          </button>
        </div>
        <p role="status" className={styles.status}>
          {statusText()}
        </p>
        <FindResults
          id={listId}
          groups={groups}
          options={options}
          active={at}
          onPoint={setActive}
          onChoose={choose}
        />
        <p className={styles.keys}>{i18n.t('find.keys')}</p>
      </div>
    </dialog>
  );

  function statusText(): string {
    if (failed) return i18n.t('find.failed');
    if (!index) return i18n.t('find.loading');
    if (searched === '') return '';
    return count === 0 ? i18n.t('find.none', { query: searched }) : i18n.t('find.found', { count });
  }
}

function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(
    function openModal() {
      const element = dialog.current;
      if (element && !element.open) element.showModal();
    },
    [dialog],
  );
}
