import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import { figureSpec } from '#content/catalogue.ts';
import type { FigureSpec } from '#content/figureSpec.ts';
import { Figure } from '#figures/Figure.tsx';
import { useI18n, useSite } from '#figures/site.ts';
import { figureAddress } from '#view/pageAddress.ts';
import type { Page } from '#view/route.ts';
import { useView, useViewPart } from '#view/useView.ts';
import { EmbedCard } from './EmbedCard.tsx';
import styles from './EmbedPage.module.css';
import { speakHeight } from './embedHeight.ts';
import { FilterBar } from './FilterBar.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

interface Props {
  readonly figure: string;
  /** What the address asked for and did not get. */
  readonly notices?: ReactNode;
}

/** One figure alone, a guest in someone else's page. */
export function EmbedPage({ figure, notices }: Props) {
  const controls = useViewPart('controls');
  const fit = useViewPart('fit');
  const i18n = useI18n();
  const spec = figureSpec(figure);
  const options = useMemo(() => new Set(spec?.options), [spec]);
  useSpokenHeight(figure, !fit);
  return (
    <main className={styles.embed} data-embed={fit ? 'fit' : 'flow'}>
      {notices}
      {spec ? (
        <>
          <h1 className={styles.unseen}>{i18n.code('figureName', spec.id)}</h1>
          {controls && <FilterBar options={options} />}
          <Figure spec={spec} size={fit ? 'stage' : 'frame'} />
          <EmbedCard />
          <FullView spec={spec} />
        </>
      ) : (
        <NotFoundPage figure={figure} />
      )}
    </main>
  );
}

/** The way to the figure on its page, with all that is shown here. */
function FullView({ spec }: { readonly spec: FigureSpec }) {
  const { i18n, base } = useSite();
  const route = { locale: i18n.locale, page: spec.page as Page };
  return (
    <p className={styles.back}>
      <a href={figureAddress(route, spec.id, useView(), base)} target="_blank" rel="noopener">
        {i18n.t('embed.full', { atlas: i18n.t('atlas.name') })}
      </a>
    </p>
  );
}

/** A figure that fills its frame has no height to speak of. */
function useSpokenHeight(figure: string, spoken: boolean): void {
  useEffect(
    function speak() {
      if (!spoken || window.parent === window) return undefined;
      return speakHeight(window, figure);
    },
    [figure, spoken],
  );
}
