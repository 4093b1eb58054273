import { PageLink } from '#figures/PageLink.tsx';
import { useSite } from '#figures/site.ts';
import styles from './Shell.module.css';

/** Which release this is, and where everything comes from. */
export function Footer() {
  const { i18n, release } = useSite();
  return (
    <footer className={styles.footer}>
      <p>{i18n.t('shell.footer.statement')}</p>
      <ul className={styles.footerLinks} data-print="hide">
        <li>
          <PageLink page="sources">{i18n.t('shell.footer.sources')}</PageLink>
        </li>
        <li>
          <PageLink page="present">{i18n.t('page.present')}</PageLink>
        </li>
        <li>
          <PageLink page="about">{i18n.t('shell.footer.about')}</PageLink>
        </li>
      </ul>
      <p>
        {i18n.t('shell.footer.release', { id: release.id, date: i18n.period(release.date) })}{' '}
        {i18n.t('shell.footer.licence')}
      </p>
    </footer>
  );
}
