import { FIGURES } from '#content/catalogue.ts';
import { PageLink } from '#figures/PageLink.tsx';
import { useI18n } from '#figures/site.ts';
import type { Page } from '#view/route.ts';
import { usePath } from '#view/useView.ts';
import styles from './pages.module.css';
import { PAGE_NAMES } from './pages.ts';

interface Props {
  /** Set where an embed asks for a figure that is not there. */
  readonly figure?: string;
}

/** Says what was asked for and shows the ways that exist. */
export function NotFoundPage({ figure }: Props) {
  const i18n = useI18n();
  const path = usePath();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {i18n.t('shell.notFound.title')}
        </h1>
        <p className={styles.lead}>
          {figure === undefined
            ? i18n.t('shell.notFound.text', { path })
            : i18n.t('shell.notFound.figure', { figure })}
        </p>
      </div>
      <ul className={styles.list}>
        {figure === undefined
          ? PAGE_NAMES.map((page) => (
              <li key={page}>
                <PageLink page={page} className={styles.moreLink}>
                  {i18n.t(`page.${page}`)}
                </PageLink>
                <p className={styles.meta}>{i18n.t(`pageDescription.${page}`)}</p>
              </li>
            ))
          : FIGURES.map((spec) => (
              <li key={spec.id}>
                <PageLink page={spec.page as Page} hash={spec.id} className={styles.moreLink}>
                  {i18n.code('figureName', spec.id)}
                </PageLink>
              </li>
            ))}
      </ul>
    </div>
  );
}
