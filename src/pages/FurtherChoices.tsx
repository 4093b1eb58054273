import { memo } from 'react';
import type { FigureOption } from '#content/figureSpec.ts';
import { FlowChips } from '#controls/FlowChips.tsx';
import { MeasureSelect } from '#controls/MeasureSelect.tsx';
import { useI18n } from '#figures/site.ts';
import { useTotalTrade } from '#figures/useTotalTrade.ts';
import { useSetView, useViewPart } from '#view/useView.ts';
import { FLOWS } from '#view/view.ts';
import { reasonsFor } from './disabledReasons.ts';
import { useDisabledReasons } from './useDisabledReasons.ts';

interface Props {
  readonly options: ReadonlySet<FigureOption>;
}

/** Year set to 100 when an index is first asked for. */
const INDEX_BASE = 2010;

/** Choices for a second look: which flows, and what their values are turned into. */
export const FurtherChoices = memo(function FurtherChoices({ options }: Props) {
  const i18n = useI18n();
  const flow = useViewPart('flow');
  const measure = useViewPart('measure');
  const setView = useSetView();
  const reasons = useDisabledReasons();
  const years = useTotalTrade().filter(({ value }) => value !== null);
  return (
    <>
      {options.has('flow') && (
        <FlowChips
          value={flow}
          flows={FLOWS}
          disabledReasons={reasonsFor(reasons, 'flow')}
          onChange={(chosen) => setView({ flow: chosen }, { mode: 'push' })}
          i18n={i18n}
        />
      )}
      {options.has('measure') && (
        <MeasureSelect
          value={measure}
          baseYears={{
            first: years[0]?.year ?? INDEX_BASE,
            last: years.at(-1)?.year ?? INDEX_BASE,
          }}
          initialBase={INDEX_BASE}
          disabledReasons={reasonsFor(reasons, 'measure')}
          onChange={(chosen) => setView({ measure: chosen }, { mode: 'push' })}
          i18n={i18n}
        />
      )}
    </>
  );
});
