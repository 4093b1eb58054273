import { figureSpec } from '#content/catalogue.ts';
import { CardPanel } from '#figures/CardPanel.tsx';
import { Figure } from '#figures/Figure.tsx';
import { PageLink } from '#figures/PageLink.tsx';
import { useI18n } from '#figures/site.ts';
import type { Page } from '#view/route.ts';
import { useView } from '#view/useView.ts';
import styles from './EmbedPage.module.css';
import { FilterBar } from './FilterBar.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** One figure alone, a guest in someone else's page. */
export function EmbedPage({ figure }: { readonly figure: string }) {
  const i18n = useI18n();
  const { controls, fit } = useView();
  const spec = figureSpec(figure);
  if (!spec) return <NotFoundPage figure={figure} />;
  return (
    <main className={styles.embed} data-fit={fit}>
      {controls && <FilterBar options={new Set(spec.options)} />}
      <Figure spec={spec} size="frame" />
      <div className={styles.card}>
        <CardPanel />
      </div>
      <p className={styles.back}>
        <PageLink page={spec.page as Page} hash={spec.id} target="_blank" rel="noopener">
          {i18n.t('embed.full', { atlas: i18n.t('atlas.name') })}
        </PageLink>
      </p>
    </main>
  );
}
