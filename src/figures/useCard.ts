import { queryOptions, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CardContent, CardContext } from '#content/cardContent.ts';
import { cardNeeds, figureOf } from '#content/cardId.ts';
import { FIGURES } from '#content/catalogue.ts';
import { contradictionItem } from '#content/contradictionItem.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { DataId, FigureSpec } from '#content/figureSpec.ts';
import { contradictionsOf } from '#evidence/contradictions.ts';
import { useView } from '#view/useView.ts';
import { builderQuery } from './builderQuery.ts';
import { contradictionsQuery } from './contradictionsQuery.ts';
import { dataQuery } from './dataQuery.ts';
import { narrowView } from './narrowView.ts';
import { usePageContents } from './pageContents.ts';
import { useI18n } from './site.ts';
import { dataOf, figureNeeds } from './useFigureData.ts';

/** What is said on cards is fetched with the first one. */
const cardsQuery = queryOptions({
  queryKey: ['cards'],
  queryFn: async () => (await import('#content/card.ts')).buildCard,
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  retry: 1,
  retryDelay: 300,
});

export type CardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'shown'; readonly card: CardContent };

/** The card under an id, with the modules it needs fetched where the page has not done so yet. */
export function useCard(cardId: string): CardState {
  const i18n = useI18n();
  const view = useView();
  const onPage = usePageContents();
  const figure = figureElsewhere(cardId, onPage);
  const ids = needsOf(cardId, figure);
  const client = useQueryClient();
  const { data: contradictions } = useQuery(contradictionsQuery(client));
  const cards = useQuery(cardsQuery);
  const buildCard = cards.data;
  const builders = useQueries({
    queries: [figure].flatMap((one) => (one ? [builderQuery(one)] : [])),
  });
  const build = builders[0]?.data;
  const answers = useQueries({ queries: ids.map(dataQuery) });
  const modules = answers.map(({ data }) => data);
  const failed = [cards, ...answers, ...builders].filter(({ isError }) => isError);
  const loaded = answers.every(({ isSuccess }) => isSuccess) && (!figure || build !== undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the modules themselves are the dependencies; their list is new at each render.
  const card = useMemo(() => {
    if (!loaded || !buildCard) return null;
    const data = dataOf(ids, modules);
    const contents =
      figure && build ? [...onPage, build(data, narrowView(view, figure.options), i18n)] : onPage;
    const contradictionsFor = (id: string) =>
      contradictionsOf(contradictions ?? [], id).map((one) => contradictionItem(one, i18n, id));
    const context: CardContext = { data, contents, i18n, contradictionsFor };
    return buildCard(cardId, context);
  }, [buildCard, cardId, figure, build, onPage, view, i18n, loaded, contradictions, ...modules]);

  if (failed.length > 0) {
    const retry = () => {
      for (const answer of failed) void answer.refetch();
    };
    return { kind: 'failed', error: failed[0]?.error, retry };
  }
  if (!loaded || !buildCard) return { kind: 'loading' };
  return card ? { kind: 'shown', card } : { kind: 'unknown' };
}

/** The figure that computes the value, where it is not on the page: its content is then made for the card. */
function figureElsewhere(cardId: string, onPage: readonly FigureContent[]): FigureSpec | undefined {
  const id = figureOf(cardId);
  if (id === null || onPage.some((content) => content.id === id)) return undefined;
  return FIGURES.find((spec) => spec.id === id);
}

function needsOf(cardId: string, figure: FigureSpec | undefined): readonly DataId[] {
  return [...new Set([...cardNeeds(cardId), ...(figure ? figureNeeds(figure) : [])])];
}
