import { FIGURES } from '#content/catalogue.ts';
import { useSite } from '#figures/site.ts';
import { formatView } from '#view/formatView.ts';
import { formatPath } from '#view/route.ts';
import { useView } from '#view/useView.ts';
import styles from './pages.module.css';

const WAYS = ['screen', 'picture', 'alive'] as const;
const ALONE = { controls: false, tabs: false, fit: true } as const;

/** The ways to present that there are, and every figure as a slide of its own. */
export function PresentPage() {
  const { i18n, base } = useSite();
  const view = useView();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {i18n.t('pageTitle.present')}
        </h1>
        <p className={styles.lead}>{i18n.t('pageDescription.present')}</p>
      </div>
      {WAYS.map((way) => (
        <section key={way} className={styles.block}>
          <h2>{i18n.t(`present.${way}.title`)}</h2>
          <p className={styles.text}>{i18n.t(`present.${way}.text`)}</p>
        </section>
      ))}
      <section className={styles.block}>
        <h2>{i18n.t('present.slides.title')}</h2>
        <p className={styles.text}>{i18n.t('present.slides.text')}</p>
        <ul className={styles.columns}>
          {FIGURES.map(({ id }) => (
            <li key={id}>
              <a
                href={
                  formatPath({ locale: i18n.locale, page: 'embed', figure: id }, base) +
                  formatView({ ...view, ...ALONE })
                }
                className={styles.moreLink}
              >
                {i18n.code('figureName', id)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
