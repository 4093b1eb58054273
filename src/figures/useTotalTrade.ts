import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TradeYearTotal } from '#content/totalTrade.ts';
import { totalTrade } from '#content/totalTrade.ts';
import { dataQuery } from './dataQuery.ts';

/** What is drawn behind every control of years; suspends until it is there. */
export function useTotalTrade(): readonly TradeYearTotal[] {
  const { data: totals } = useSuspenseQuery(dataQuery('trade-totals'));
  const { data: sources } = useSuspenseQuery(dataQuery('sources'));
  return useMemo(() => totalTrade(totals, sources), [totals, sources]);
}
