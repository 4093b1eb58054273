import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import type { FigureOption } from '#content/figureSpec.ts';
import { CurrencySwitch } from '#controls/CurrencySwitch.tsx';
import { PricesSelect } from '#controls/PricesSelect.tsx';
import { ReporterSwitch } from '#controls/ReporterSwitch.tsx';
import { SectorChips } from '#controls/SectorChips.tsx';
import { toReferenceRates } from '#evidence/money.ts';
import { dataQuery } from '#figures/dataQuery.ts';
import { useI18n } from '#figures/site.ts';
import { useSetView, useViewPart } from '#view/useView.ts';
import type { View } from '#view/view.ts';
import { reasonsFor } from './disabledReasons.ts';
import { useDisabledReasons } from './useDisabledReasons.ts';

interface Props {
  readonly options: ReadonlySet<FigureOption>;
}

/** Whose figures, in which money, of which sectors: always in sight where there is room. */
export const FilterChoices = memo(function FilterChoices({ options }: Props) {
  const i18n = useI18n();
  const reporter = useViewPart('reporter');
  const currency = useViewPart('currency');
  const sectors = useViewPart('sectors');
  const setView = useSetView();
  const reasons = useDisabledReasons();
  const choose = (patch: Partial<View>) => setView(patch, { mode: 'push' });
  return (
    <>
      {options.has('reporter') && (
        <ReporterSwitch
          value={reporter}
          disabledReasons={reasonsFor(reasons, 'reporter')}
          onChange={(chosen) => choose({ reporter: chosen })}
          i18n={i18n}
        />
      )}
      {options.has('currency') && (
        <CurrencySwitch
          value={currency}
          disabledReasons={reasonsFor(reasons, 'currency')}
          onChange={(chosen) => choose({ currency: chosen })}
          i18n={i18n}
        />
      )}
      {options.has('prices') && <PricesChoice />}
      {options.has('sectors') && (
        <SectorChips
          value={sectors}
          onChange={(chosen) => choose({ sectors: chosen })}
          i18n={i18n}
        />
      )}
    </>
  );
});

/** Base years are those that the price index reaches. */
function PricesChoice() {
  const i18n = useI18n();
  const prices = useViewPart('prices');
  const setView = useSetView();
  const { data: reference } = useSuspenseQuery(dataQuery('reference'));
  const baseYears = useMemo(
    () => [...toReferenceRates(reference).usCpi.keys()].sort((one, other) => one - other),
    [reference],
  );
  return (
    <PricesSelect
      value={prices}
      baseYears={baseYears}
      onChange={(chosen) => setView({ prices: chosen }, { mode: 'push' })}
      i18n={i18n}
    />
  );
}
