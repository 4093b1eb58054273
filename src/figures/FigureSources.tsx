import type { SourceUse } from '#content/figureContent.ts';
import styles from './FigureSources.module.css';
import { useI18n } from './site.ts';
import { ValueButton } from './ValueButton.tsx';

interface Props {
  readonly sources: readonly SourceUse[];
}

/** Every source the figure draws on, with how much comes from it. */
export function FigureSources({ sources }: Props) {
  const i18n = useI18n();
  if (sources.length === 0) return <p>{i18n.t('figure.sources.none')}</p>;
  return (
    <ol className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          <ValueButton value={{ entity: `source:${source.id}` }} className={styles.title}>
            {source.title}
          </ValueButton>
          <p className={styles.meta}>
            <span>{source.publisher}</span>
            <span>{source.published}</span>
            <span>{i18n.t('figure.sources.values', { count: source.values })}</span>
            {source.url !== '' && (
              <a href={source.url} rel="noopener noreferrer" target="_blank">
                {i18n.t('figure.sources.open')}
              </a>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
