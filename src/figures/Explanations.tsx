import type { Explanation } from '#content/figureContent.ts';
import styles from './Explanations.module.css';
import { useI18n } from './site.ts';
import { ValueButton } from './ValueButton.tsx';

interface Props {
  readonly explanations: readonly Explanation[];
}

/** Why a figure is as it is: each reason with the cards that bear it out, where there are any. */
export function Explanations({ explanations }: Props) {
  const i18n = useI18n();
  return (
    <details className={styles.explanations}>
      <summary>{i18n.t('figure.explanations')}</summary>
      <ul>
        {explanations.map(({ text, evidence }) => (
          <li key={text}>
            {text}
            {evidence.map(({ label, ...value }) => (
              <ValueButton key={label} value={value} className={styles.evidence}>
                {label}
              </ValueButton>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
