import { useEffect, useRef, useState } from 'react';
import type { ContradictionEntry, ContradictionSide } from '#content/contradictionEntry.ts';
import { contradictionPlace } from '#content/findDisputes.ts';
import { useI18n } from '#figures/site.ts';
import { ValueButton } from '#figures/ValueButton.tsx';
import styles from './Contradictions.module.css';
import pages from './pages.module.css';

interface Props {
  readonly entry: ContradictionEntry;
  /** The address leads here. */
  readonly asked: boolean;
}

const FIRST = 6;
const FEW = 4;

/** A contradiction with its claims; each opens its card. */
export function ContradictionLine({ entry, asked }: Props) {
  const i18n = useI18n();
  const element = useRef<HTMLLIElement>(null);
  const [all, setAll] = useState(false);
  const { key, title, reason, kind, sides } = entry;
  const hidden = all ? 0 : Math.max(0, sides.length - FIRST);
  useEffect(
    function showAsked() {
      if (asked) element.current?.scrollIntoView({ block: 'start' });
    },
    [asked],
  );
  return (
    <li ref={element} id={contradictionPlace(key)} className={styles.entry} data-asked={asked}>
      <h3 className={styles.title}>{title}</h3>
      <p>{reason}</p>
      <ul className={styles.sides} aria-label={i18n.t('disputes.sides')}>
        {sides.slice(0, sides.length - hidden).map((side) => (
          <li key={side.key}>
            <Side side={side} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {i18n.t('disputes.moreSides', { count: hidden })}
        </button>
      )}
      <p className={pages.meta}>{kind}</p>
    </li>
  );
}

function Side({ side: { text, card, inputs } }: { readonly side: ContradictionSide }) {
  if (card !== null) {
    return (
      <ValueButton value={{ obs: card }} className={styles.side}>
        {text}
      </ValueButton>
    );
  }
  return (
    <>
      <span>{text}</span>
      {inputs.length > 0 && <Inputs inputs={inputs} />}
    </>
  );
}

/** What a computed side was computed from; twelve months wait until they are asked for. */
function Inputs({ inputs }: Pick<ContradictionSide, 'inputs'>) {
  const i18n = useI18n();
  const list = (
    <span className={styles.inputs}>
      {inputs.map(({ card, text }) => (
        <ValueButton key={card} value={{ obs: card }} className={styles.side}>
          {text}
        </ValueButton>
      ))}
    </span>
  );
  if (inputs.length <= FEW) return list;
  return (
    <details>
      <summary className={styles.summary}>
        {i18n.t('disputes.inputs', { count: inputs.length })}
      </summary>
      {list}
    </details>
  );
}
