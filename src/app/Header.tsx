import { useId, useState } from 'react';
import { ThemeSwitch } from '#controls/ThemeSwitch.tsx';
import { PageLink } from '#figures/PageLink.tsx';
import { useI18n } from '#figures/site.ts';
import { FindButton } from '#pages/find/FindButton.tsx';
import { PAGE_NAMES } from '#pages/pages.ts';
import type { Page } from '#view/route.ts';
import { useSetView, useViewPart } from '#view/useView.ts';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** Name of the atlas, the pages, language and theme. */
export function Header({ page }: { readonly page: Page | null }) {
  const i18n = useI18n();
  const menuId = useId();
  const theme = useViewPart('theme');
  const setView = useSetView();
  const [open, setOpen] = useState(false);
  return (
    <header className={styles.header} data-print="hide">
      <PageLink page="overview" className={styles.name}>
        {i18n.t('atlas.name')}
      </PageLink>
      <FindButton />
      <button
        type="button"
        className={styles.opener}
        data-needs-script=""
        aria-expanded={open}
        aria-controls={menuId}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.unseen}>{i18n.t('shell.menu')}</span>
        <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24">
          <path
            d={open ? 'M5 5l14 14M19 5L5 19' : 'M3 6h18M3 12h18M3 18h18'}
            stroke="currentColor"
            strokeWidth="2"
          />
        </svg>
      </button>
      <div id={menuId} className={styles.menu} data-menu="" data-open={open}>
        <nav aria-label={i18n.t('shell.nav')}>
          <ul className={styles.pages}>
            {PAGE_NAMES.map((name) => (
              <li key={name}>
                <PageLink
                  page={name}
                  className={styles.page}
                  aria-current={name === page ? 'page' : undefined}
                  onClick={() => setOpen(false)}
                >
                  {i18n.t(`page.${name}`)}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.settings}>
          <LanguageSwitch page={page} />
          <div data-needs-script="">
            <ThemeSwitch
              value={theme}
              onChange={(chosen) => setView({ theme: chosen }, { mode: 'replace' })}
              i18n={i18n}
            />
          </div>
        </div>
      </div>
    </header>
  );
}
