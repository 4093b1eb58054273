import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { FigureOption } from '#content/figureSpec.ts';
import { CardPanel } from '#figures/CardPanel.tsx';
import { useI18n } from '#figures/site.ts';
import { useViewPart } from '#view/useView.ts';
import { FilterBar } from './FilterBar.tsx';
import { Lead } from './Lead.tsx';
import styles from './pages.module.css';
import type { FigurePage } from './pages.ts';
import { useBarHeight } from './useBarHeight.ts';

interface Props {
  readonly page: FigurePage;
  /** Filters that something on the page answers to. */
  readonly options: ReadonlySet<FigureOption>;
  readonly children: ReactNode;
}

/** Title, lead and filters above, the page's own things below, and the evidence card beside them. */
export function PageFrame({ page, options, children }: Props) {
  const i18n = useI18n();
  const card = useViewPart('card');
  const root = useRef<HTMLDivElement>(null);
  useBarHeight(root);
  return (
    <div ref={root} className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {i18n.t(`pageTitle.${page}`)}
        </h1>
        <Lead page={page} />
      </div>
      <FilterBar options={options} />
      <div className={styles.layout} data-card-open={card !== null}>
        <div className={styles.body}>{children}</div>
        <div className={styles.aside}>
          <CardPanel />
        </div>
      </div>
    </div>
  );
}
