import { useMemo } from 'react';
import type { FigureContent } from '#content/figureContent.ts';
import type { LeadPart } from '#content/lead.ts';
import { LEAD_FIGURE, leadParts } from '#content/lead.ts';
import { usePageContents } from '#figures/pageContents.ts';
import { usePrerendered } from '#figures/prerendered.ts';
import { useI18n } from '#figures/site.ts';
import { ValueButton } from '#figures/ValueButton.tsx';
import { atOnce, useFollowedView } from '#view/useFollowedView.ts';
import styles from './pages.module.css';
import type { FigurePage } from './pages.ts';

/** The page's first sentence; its numbers open their cards. */
export function Lead({ page }: { readonly page: FigurePage }) {
  const i18n = useI18n();
  const view = useFollowedView(atOnce);
  const contents = usePageContents();
  const early = useEarlyLead(page, contents);
  const parts = useMemo(
    () => leadParts(page, contents, view, i18n) ?? early,
    [page, contents, view, i18n, early],
  );
  if (parts === null) {
    return (
      <p className={styles.lead} data-lead="">
        {i18n.t(`lead.plain.${page}`)}
        {page === 'corridor' && (
          <>
            {' '}
            <a href="#corridor-routes" className={styles.leadValue}>
              {i18n.t('lead.quickest')}
            </a>
          </>
        )}
      </p>
    );
  }
  return (
    <p className={styles.lead} data-lead="">
      {parts.map(({ key, text, ...value }) => (
        <ValueButton key={key} value={value} className={styles.leadValue}>
          {text}
        </ValueButton>
      ))}
    </p>
  );
}

/** The sentence that the prerendered page brought, until the figure that it is taken from is alive. */
function useEarlyLead(
  page: FigurePage,
  contents: readonly FigureContent[],
): readonly LeadPart[] | null {
  const { lead } = usePrerendered();
  const alive = contents.some(({ id }) => id === LEAD_FIGURE);
  return !alive && lead?.page === page ? lead.parts : null;
}
