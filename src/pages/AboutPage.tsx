import { useSite } from '#figures/site.ts';
import { PageFrame } from './PageFrame.tsx';
import styles from './pages.module.css';

const NO_FILTERS: ReadonlySet<never> = new Set();
const PROMISES = ['card', 'disagreement', 'reporters', 'link', 'travel'] as const;
const LICENCES = ['code', 'facts', 'fonts', 'map', 'leaflet'] as const;

/** What the atlas is, how current it is, how to cite and correct it, and under which licences it stands. */
export function AboutPage() {
  const { i18n, release } = useSite();
  const address = i18n.t('about.cite.address');
  return (
    <PageFrame page="about" options={NO_FILTERS}>
      <section>
        <h2>{i18n.t('about.what.title')}</h2>
        <p className={styles.text}>{i18n.t('about.what.text')}</p>
      </section>
      <section className={styles.block}>
        <h2>{i18n.t('about.promises.title')}</h2>
        <ul className={styles.list}>
          {PROMISES.map((promise) => (
            <li key={promise}>{i18n.t(`about.promises.${promise}`)}</li>
          ))}
        </ul>
      </section>
      <section className={styles.block}>
        <h2>{i18n.t('about.method.title')}</h2>
        <p className={styles.text}>{i18n.t('about.method.text')}</p>
      </section>
      <section className={styles.block}>
        <h2>{i18n.t('about.asOf.title')}</h2>
        <p className={styles.text}>
          {i18n.t('about.asOf.text', { id: release.id, date: i18n.period(release.date) })}
        </p>
      </section>
      <section className={styles.block}>
        <h2>{i18n.t('about.cite.title')}</h2>
        <p className={styles.text}>{i18n.t('about.cite.text')}</p>
        <p className={styles.text}>
          <q>
            {i18n.t('about.cite.example', {
              id: release.id,
              date: i18n.period(release.date),
              address,
            })}
          </q>
        </p>
      </section>
      <section className={styles.block}>
        <h2>{i18n.t('about.mistakes.title')}</h2>
        <p className={styles.text}>{i18n.t('about.mistakes.text')}</p>
      </section>
      <section className={styles.block}>
        <h2>{i18n.t('about.licence.title')}</h2>
        <ul className={styles.list}>
          {LICENCES.map((licence) => (
            <li key={licence}>{i18n.t(`about.licence.${licence}`)}</li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
