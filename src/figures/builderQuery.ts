import { queryOptions } from '@tanstack/react-query';
import type { FigureSpec } from '#content/figureSpec.ts';

/** How the rules that make a figure's content are asked for: once, and once more where that fails. */
export function builderQuery({ id, load }: FigureSpec) {
  return queryOptions({
    queryKey: ['builder', id],
    queryFn: load,
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    retry: 1,
    retryDelay: 300,
  });
}
