import { useEffect, useRef } from 'react';
import { useI18n } from '#figures/site.ts';
import styles from './find.module.css';
import type { FindGroup } from './findIndex.ts';
import type { FindOption } from './findOptions.ts';

interface Props {
  readonly id: string;
  readonly groups: readonly FindGroup[];
  readonly options: readonly FindOption[];
  /** Index of the option that Enter would choose. */
  readonly active: number;
  onPoint(index: number): void;
  onChoose(option: FindOption): void;
}

/** What was found, by kind. */
export function FindResults({ id, groups, options, active, onPoint, onChoose }: Props) {
  const i18n = useI18n();
  const list = useRef<HTMLDivElement>(null);
  useKeepInSight(list, active);
  const numbered = options.map((option, index) => ({ option, index }));
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={i18n.t('find.results')}
      className={styles.list}
    >
      {groups.map(({ kind, documents }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <div id={`${id}-${kind}`} role="presentation" className={styles.groupName}>
            <span>{i18n.t(`findKind.${kind}`)}</span> <span>{i18n.number(documents.length)}</span>
          </div>
          {numbered
            .filter(({ option }) => option.kind === kind)
            .map(({ option, index }) => (
              <Option
                key={'document' in option ? option.document.id : 'more'}
                id={`${id}-${index}`}
                option={option}
                active={index === active}
                onPoint={() => onPoint(index)}
                onChoose={() => onChoose(option)}
              />
            ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly option: FindOption;
  readonly active: boolean;
  onPoint(): void;
  onChoose(): void;
}

function Option({ id, option, active, onPoint, onChoose }: OptionProps) {
  const i18n = useI18n();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are answered where the focus stays, in the field above.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      onPointerMove={active ? undefined : onPoint}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {'document' in option ? (
        <>
          <span className={styles.optionTitle}>{option.document.title}</span>
          {option.document.text !== '' && (
            <span className={styles.optionText}>{option.document.text}</span>
          )}
        </>
      ) : (
        <span className={styles.optionMore}>{i18n.t('find.more', { count: option.hidden })}</span>
      )}
    </div>
  );
}

function useKeepInSight(list: { readonly current: HTMLElement | null }, active: number): void {
  const before = useRef(active);
  useEffect(
    function scrollToActive() {
      if (before.current === active) return;
      before.current = active;
      const option = list.current?.querySelector('[aria-selected="true"]');
      option?.scrollIntoView({ block: 'nearest' });
    },
    [list, active],
  );
}
