import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DataId, FigureData, FigureSpec } from '#content/figureSpec.ts';
import { dataQuery } from './dataQuery.ts';

/** Modules a figure is built from; sources always among them. */
export function figureNeeds(spec: Pick<FigureSpec, 'datasets'>): readonly DataId[] {
  return [...new Set<DataId>(['sources', ...spec.datasets])];
}

/** A figure's modules; suspends until they are there, throws where one cannot be had. */
export function useFigureData(spec: Pick<FigureSpec, 'datasets'>): FigureData<DataId> {
  const ids = figureNeeds(spec);
  const modules = useSuspenseQueries({ queries: ids.map(dataQuery) }).map(({ data }) => data);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the modules themselves are the dependencies; their list is new at each render.
  return useMemo(() => dataOf(ids, modules), [...ids, ...modules]);
}

/** Modules by id. A builder reads only those its spec names, so the rest need not be there. */
export function dataOf(ids: readonly DataId[], modules: readonly unknown[]): FigureData<DataId> {
  return Object.fromEntries(
    ids.map((id, index) => [id, modules[index]]),
  ) as unknown as FigureData<DataId>;
}
