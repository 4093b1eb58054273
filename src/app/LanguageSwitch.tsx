import { useSite } from '#figures/site.ts';
import { takeTurn } from '#figures/turns.ts';
import { LOCALES } from '#i18n/locale.ts';
import { formatView } from '#view/formatView.ts';
import type { Page } from '#view/route.ts';
import { formatPath } from '#view/route.ts';
import { useFollowedView } from '#view/useFollowedView.ts';
import styles from './Header.module.css';

/** The same view in another language; a document of its own, so it is a plain link. */
export function LanguageSwitch({ page }: { readonly page: Page | null }) {
  const { i18n, base } = useSite();
  const view = useFollowedView(takeTurn);
  if (LOCALES.length < 2) return null;
  return (
    <nav aria-label={i18n.t('shell.languages')}>
      <ul className={styles.languages}>
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              href={formatPath({ locale, page: page ?? 'overview' }, base) + formatView(view)}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === i18n.locale ? 'true' : undefined}
              className={styles.language}
            >
              <abbr title={i18n.t(`shell.language.${locale}`)}>
                {i18n.t(`shell.languageShort.${locale}`)}
              </abbr>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
