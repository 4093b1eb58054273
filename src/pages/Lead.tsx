import { useMemo } from 'react';
import { leadParts } from '#content/lead.ts';
import { usePageContents } from '#figures/pageContents.ts';
import { useI18n } from '#figures/site.ts';
import { ValueButton } from '#figures/ValueButton.tsx';
import { useView } from '#view/useView.ts';
import styles from './pages.module.css';
import type { FigurePage } from './pages.ts';

/** The page's first sentence; its numbers open their cards. */
export function Lead({ page }: { readonly page: FigurePage }) {
  const i18n = useI18n();
  const view = useView();
  const contents = usePageContents();
  const parts = useMemo(() => leadParts(page, contents, view, i18n), [page, contents, view, i18n]);
  if (parts === null) return <p className={styles.lead}>{i18n.t(`lead.plain.${page}`)}</p>;
  return (
    <p className={styles.lead}>
      {parts.map(({ key, text, ...value }) => (
        <ValueButton key={key} value={value} className={styles.leadValue}>
          {text}
        </ValueButton>
      ))}
    </p>
  );
}
