import { useI18n } from '#figures/site.ts';
import styles from './pages.module.css';

const STEPS = [1, 2, 3] as const;

/** The written rules: which claim is the headline, how values are kept, what counts as a disagreement. */
export function Rules() {
  const i18n = useI18n();
  return (
    <section className={styles.block} id="rules">
      <h2>{i18n.t('sources.rules')}</h2>
      <div className={styles.text}>
        <h3>{i18n.t('sources.rule.headline.title')}</h3>
        <p>{i18n.t('sources.rule.headline.intro')}</p>
        <ol className={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>{i18n.t(`sources.rule.headline.${step}`)}</li>
          ))}
        </ol>
        <p>{i18n.t('sources.rule.headline.never')}</p>
      </div>
      <div className={styles.text}>
        <h3>{i18n.t('sources.rule.values.title')}</h3>
        <p>{i18n.t('sources.rule.values.text')}</p>
      </div>
      <div className={styles.text}>
        <h3>{i18n.t('sources.rule.contradictions.title')}</h3>
        <p>{i18n.t('sources.rule.contradictions.text')}</p>
      </div>
    </section>
  );
}
