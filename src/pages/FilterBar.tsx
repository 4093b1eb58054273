import { memo, Suspense, useId, useState } from 'react';
import type { FigureOption } from '#content/figureSpec.ts';
import control from '#controls/control.module.css';
import { YearBrush } from '#controls/YearBrush.tsx';
import { FigureBoundary } from '#figures/FigureBoundary.tsx';
import { useExpect, useShown } from '#figures/readiness.ts';
import { useI18n } from '#figures/site.ts';
import { useTotalTrade } from '#figures/useTotalTrade.ts';
import { Waiting } from '#figures/Waiting.tsx';
import { formatView } from '#view/formatView.ts';
import { useSetView, useViewPart } from '#view/useView.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import styles from './FilterBar.module.css';
import { FilterChoices } from './FilterChoices.tsx';
import { FurtherChoices } from './FurtherChoices.tsx';

interface Props {
  /** What the figures of the page answer to; only those filters are shown. */
  readonly options: ReadonlySet<FigureOption>;
}

const CHOICES = ['reporter', 'currency', 'prices', 'sectors'] as const;
const FURTHER = ['flow', 'measure'] as const;

/**
 * One slim bar that stays in sight and moves every figure of the page. What else the page draws anew
 * leaves it alone: before it is alive it would lose what was prerendered.
 */
export const FilterBar = memo(function FilterBar({ options }: Props) {
  const i18n = useI18n();
  const shown = ['years', ...CHOICES, ...FURTHER].some((option) =>
    options.has(option as FigureOption),
  );
  useExpect(shown ? 'filters' : null);
  if (!shown) return null;
  return (
    <section
      className={styles.bar}
      aria-label={i18n.t('shell.filters')}
      data-filter-bar=""
      data-print="hide"
    >
      <FigureBoundary id="filters" name={i18n.t('shell.filters')}>
        <Suspense fallback={<Waiting className={styles.waiting} />}>
          <Filters options={options} />
        </Suspense>
      </FigureBoundary>
    </section>
  );
});

/** Within the boundary: what the address asks for must not reach filters that are not alive yet. */
function Filters({ options }: Props) {
  const i18n = useI18n();
  const moreId = useId();
  const [open, setOpen] = useState(false);
  const further = FURTHER.filter((option) => options.has(option));
  const choices = CHOICES.filter((option) => options.has(option));
  const flow = useViewPart('flow');
  const measure = useViewPart('measure');
  // What differs from the default is never out of sight.
  const changed = further.some(
    (option) => formatView({ ...DEFAULT_VIEW, [option]: { flow, measure }[option] }) !== '',
  );
  useShown('filters');
  return (
    <>
      {options.has('years') && (
        <div className={styles.years}>
          <Years />
        </div>
      )}
      {choices.length > 0 && (
        <div className={styles.choices} data-open={open}>
          <FilterChoices options={options} />
        </div>
      )}
      {further.length + choices.length > 0 && (
        <button
          type="button"
          className={`${control.pill} ${styles.opener}`}
          data-narrow={further.length === 0}
          aria-expanded={open}
          aria-controls={moreId}
          onClick={() => setOpen(!open)}
        >
          {i18n.t('shell.filters.show')}
        </button>
      )}
      <div id={moreId} className={styles.further} data-open={open} data-changed={changed}>
        <FurtherChoices options={options} />
      </div>
    </>
  );
}

function Years() {
  const i18n = useI18n();
  const years = useViewPart('years');
  const setView = useSetView();
  return (
    <YearBrush
      value={years}
      bars={useTotalTrade()}
      onChange={(value, phase) =>
        setView({ years: value }, { mode: phase === 'drag' ? 'drag' : 'push' })
      }
      i18n={i18n}
    />
  );
}
