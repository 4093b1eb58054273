import { useI18n } from '#figures/site.ts';
import styles from './pages.module.css';

const STEPS = [1, 2, 3, 4, 5, 6] as const;

/** The written rules: which claim is the headline, how values are kept, what counts as a contradiction. */
export function Rules() {
  const i18n = useI18n();
  return (
    <section className={styles.block} id="rules">
      <h2>{i18n.t('sources.rules')}</h2>
      <div className={styles.columns}>
        <div className={styles.text}>
          <h3>{i18n.t('sources.rule.headline.title')}</h3>
          <p>{i18n.t('headlineRule.intro')}</p>
          <ol className={styles.steps}>
            {STEPS.map((step) => (
              <li key={step}>{i18n.t(`headlineRule.${step}`)}</li>
            ))}
          </ol>
        </div>
        <div className={styles.text}>
          <h3>{i18n.t('sources.rule.contradictions.title')}</h3>
          <p>{i18n.t('contradictionRule.intro')}</p>
          <ol className={styles.steps}>
            {STEPS.map((step) => (
              <li key={step}>{i18n.t(`contradictionRule.${step}`)}</li>
            ))}
          </ol>
        </div>
        <div className={styles.text}>
          <h3>{i18n.t('sources.rule.values.title')}</h3>
          <p>{i18n.t('sources.rule.values.text')}</p>
        </div>
      </div>
    </section>
  );
}
