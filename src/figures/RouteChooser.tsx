import { useMemo } from 'react';
import { routeChoices } from '#content/routeChoices.ts';
import type { RouteChange } from '#controls/RoutePicker.tsx';
import { RoutePicker } from '#controls/RoutePicker.tsx';
import { useSetView, useView } from '#view/useView.ts';
import { useOpenCard } from './openCard.ts';
import { useI18n } from './site.ts';
import { useFigureData } from './useFigureData.ts';

const NEEDS = { datasets: ['network'] } as const;

/** The reader's choice of ends, ways and assumptions for the comparison of ways. */
export function RouteChooser() {
  const { network } = useFigureData(NEEDS);
  const i18n = useI18n();
  const view = useView();
  const setView = useSetView();
  const openCard = useOpenCard();
  const { origin, destination, routes, assume } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choices depend on these fields of the view only.
  const choices = useMemo(
    () => routeChoices(network, view, i18n),
    [network, origin, destination, routes, assume, i18n],
  );
  return (
    <RoutePicker
      value={choices}
      onChange={(change: RouteChange) => setView(change, { mode: 'push' })}
      onOpenCard={(entity, anchor) => openCard({ entity }, anchor)}
      i18n={i18n}
    />
  );
}
