import type { ReactNode } from 'react';
import { useI18n } from '#figures/site.ts';
import type { Page } from '#view/route.ts';
import { AddressNotices } from './AddressNotices.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import styles from './Shell.module.css';

interface Props {
  /** The page shown; null: there is none at this address. */
  readonly page: Page | null;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function Shell({ page, children }: Props) {
  const i18n = useI18n();
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {i18n.t('shell.skip')}
      </a>
      <Header page={page} />
      <AddressNotices />
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </div>
  );
}
