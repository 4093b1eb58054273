import type { QueryClient } from '@tanstack/react-query';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FigureContent } from '#content/figureContent.ts';
import { contradictionsQuery } from '#figures/contradictionsQuery.ts';
import { dataQuery } from '#figures/dataQuery.ts';
import { usePageContents } from '#figures/pageContents.ts';
import { useI18n } from '#figures/site.ts';
import type { Translator } from '#i18n/translator.ts';
import type { FindIndex } from './findIndex.ts';

export interface FindState {
  /** Null: not read yet, or not to be had. */
  readonly index: FindIndex | null;
  readonly failed: boolean;
  /** Grows when the index does, so that what was searched is searched again. */
  readonly version: number;
}

/** The index of all that can be found, read at the first opening; the rarer things follow. */
export function useFindIndex(): FindState {
  const i18n = useI18n();
  const client = useQueryClient();
  const contents = usePageContents();
  const names = useQuery(namesQuery(client, i18n, contents));
  const index = names.data ?? null;
  const more = useQuery(moreQuery(client, i18n, index));
  const goods = useQuery(goodsQuery(client, i18n, more.isSuccess ? index : null));
  const version = [names, more, goods].filter(({ isSuccess }) => isSuccess).length;
  return { index, failed: names.isError, version };
}

const ONCE = { staleTime: 'static', gcTime: Number.POSITIVE_INFINITY, retry: false } as const;

function namesQuery(client: QueryClient, i18n: Translator, contents: readonly FigureContent[]) {
  return queryOptions({
    queryKey: ['find', 'names', i18n.locale],
    queryFn: async () => {
      const [{ indexNames }, sources, companies, events, statements, network] = await Promise.all([
        import('./fillIndex.ts'),
        client.ensureQueryData(dataQuery('sources')),
        client.ensureQueryData(dataQuery('companies')),
        client.ensureQueryData(dataQuery('events')),
        client.ensureQueryData(dataQuery('statements')),
        client.ensureQueryData(dataQuery('network')),
      ]);
      return indexNames({ sources, companies, events, statements, network }, contents, i18n);
    },
    ...ONCE,
  });
}

function moreQuery(client: QueryClient, i18n: Translator, index: FindIndex | null) {
  return queryOptions({
    queryKey: ['find', 'more', i18n.locale],
    queryFn: async () => {
      const [{ addDisputesAndProducts }, products, contradictions] = await Promise.all([
        import('./fillIndex.ts'),
        client.ensureQueryData(dataQuery('trade-products')),
        client.ensureQueryData(contradictionsQuery(client)),
      ]);
      if (index) await addDisputesAndProducts(index, products, contradictions, i18n);
      return true;
    },
    enabled: index !== null,
    ...ONCE,
  });
}

function goodsQuery(client: QueryClient, i18n: Translator, index: FindIndex | null) {
  return queryOptions({
    queryKey: ['find', 'goods', i18n.locale],
    queryFn: async () => {
      const [{ addGoods }, goods] = await Promise.all([
        import('./fillIndex.ts'),
        client.ensureQueryData(dataQuery('trade-goods')),
      ]);
      if (index) await addGoods(index, goods, i18n);
      return true;
    },
    enabled: index !== null,
    ...ONCE,
  });
}
