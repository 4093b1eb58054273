import type { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { App } from '#app/App.tsx';
import type { CardPicture } from '#app/drawStill.tsx';
import { drawPicture, drawStill, slotHeight } from '#app/drawStill.tsx';
import { loadTranslator } from '#app/loadTranslator.ts';
import { headOf } from '#app/useDocumentHead.ts';
import { FIGURES, figureSpec } from '#content/catalogue.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { DataId, DataMap } from '#content/figureSpec.ts';
import type { LeadPart } from '#content/lead.ts';
import { leadParts } from '#content/lead.ts';
import type { MapContent } from '#content/mapContent.ts';
import type { PageDisputes } from '#content/pageDisputes.ts';
import { hasDisputes, pageDisputes } from '#content/pageDisputes.ts';
import { DATASET_IDS } from '#dataset/loadDataset.ts';
import type { Contradiction } from '#evidence/contradiction.ts';
import { builderQuery } from '#figures/builderQuery.ts';
import { contradictionsQuery } from '#figures/contradictionsQuery.ts';
import { createDataClient, dataQuery } from '#figures/dataQuery.ts';
import type { FigureSize } from '#figures/figureSize.ts';
import { narrowView } from '#figures/narrowView.ts';
import type { Site } from '#figures/site.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Basemap } from '#map/basemap.ts';
import { drawMapSvg } from '#map/drawMapSvg.ts';
import { loadBasemap } from '#map/loadBasemap.ts';
import { PAGE_PLACES } from '#pages/pages.ts';
import { createFixedViewStore } from '#view/history.ts';
import type { Route } from '#view/route.ts';
import { formatPath } from '#view/route.ts';
import { DEFAULT_VIEW } from '#view/view.ts';

/** A figure where it stands. */
export interface PlacedFigure {
  readonly content: FigureContent;
  readonly size: FigureSize;
}

/** A page as it can be read before any script runs. */
export interface RenderedPage {
  /** What stands in `#root`. */
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly lead: readonly LeadPart[] | null;
  readonly disputes: PageDisputes | null;
  /** In the order of the page. */
  readonly figures: readonly PlacedFigure[];
  /** Pictures that the markup has room for but does not hold, by figure: none of the first screen's. */
  readonly later: Readonly<Record<string, string>>;
}

/** The whole atlas in one language, at its default view, with all data at hand. */
export interface Edition {
  readonly i18n: Translator;
  readonly data: DataMap;
  readonly contents: ReadonlyMap<string, FigureContent>;
  /** @param standIn what is shown of a figure, by its id, while its picture is on its way */
  render(route: Route, standIn: (figure: string) => string): Promise<RenderedPage>;
  renderNotFound(path: string): Promise<string>;
  /** The drawing of a figure laid out for a card with this room, px; null: it is words only. */
  picture(figure: string, width: number, height: number): CardPicture | null;
  slotHeight(placed: PlacedFigure, width: number): number | null;
}

/** A preview is seen at half its size or less: names are this much larger than on the page. */
const MAP_ON_CARD = 1.5;

/** Ten times as large as all others together: pages do not wait for it, and so hold nothing of it. */
const LATE = 'trade-goods-cn8';

export async function openEdition(locale: Locale, base: string): Promise<Edition> {
  const ids: readonly DataId[] = [...DATASET_IDS, 'network'];
  const client = createDataClient();
  const modules = await Promise.all(ids.map((id) => client.fetchQuery(dataQuery(id))));
  const data = Object.fromEntries(ids.map((id, index) => [id, modules[index]]));
  client.removeQueries({ queryKey: dataQuery(LATE).queryKey });
  const i18n = await loadTranslator(locale);
  const site: Site = { i18n, base, release: __RELEASE__ };
  const found = await client.fetchQuery(contradictionsQuery(client));
  const basemap = await loadBasemap('far');
  const given = { data: data as unknown as DataMap, found, basemap };
  const contents = new Map<string, FigureContent>();
  for (const spec of FIGURES) {
    const build = await client.fetchQuery(builderQuery(spec));
    contents.set(spec.id, build(given.data, narrowView(DEFAULT_VIEW, spec.options), i18n));
  }
  return createEdition(site, client, { ...given, contents });
}

interface Given {
  readonly data: DataMap;
  readonly found: readonly Contradiction[];
  readonly basemap: Basemap;
  readonly contents: ReadonlyMap<string, FigureContent>;
}

function createEdition(site: Site, client: QueryClient, given: Given): Edition {
  const { data, found, basemap, contents } = given;
  const { i18n, base } = site;
  const stills = new Map<string, string>();

  function still({ content, size }: PlacedFigure): string {
    const key = `${content.id}:${size}`;
    const known = stills.get(key) ?? drawStill(content, { i18n, size, basemap });
    stills.set(key, known);
    return known;
  }

  /** Below the first screen, and of a height that is known before the picture is there. */
  function canComeLater(figures: readonly PlacedFigure[], index: number): boolean {
    const placed = figures[index];
    if (!placed || index === 0 || placed.size !== 'full' || still(placed) === '') return false;
    return slotHeight(placed.content, { i18n, size: placed.size }, ANY_WIDTH) !== null;
  }

  return {
    i18n,
    data,
    contents,
    async render(route, standIn) {
      const figures = placesOf(route).flatMap(({ id, size }) => {
        const content = contents.get(id);
        return content ? [{ content, size }] : [];
      });
      const drawn = figures.map((placed) => [placed.content.id, still(placed)] as const);
      const later = drawn.filter((_, index) => canComeLater(figures, index));
      const comes = new Set(later.map(([id]) => id));
      const pictures = new Map(
        drawn.map(([id, markup]) => [id, inSlot(id, comes.has(id) ? standIn(id) : markup)]),
      );
      const parts = leadParts(
        route.page,
        figures.map(({ content }) => content),
        DEFAULT_VIEW,
        i18n,
      );
      const lead = parts && { page: route.page, parts };
      const disputes = hasDisputes(route.page) ? pageDisputes(found, route.page, i18n) : null;
      const app = (
        <StrictMode>
          <App
            site={site}
            store={createFixedViewStore(formatPath(route, base))}
            client={client}
            prerendered={{ pictures, lead, disputes, sleepers: null }}
          />
        </StrictMode>
      );
      const html = await toHtml(app);
      const head = headOf(route, i18n);
      return { html, ...head, lead: parts, disputes, figures, later: Object.fromEntries(later) };
    },
    renderNotFound: (path) =>
      toHtml(<App site={site} store={createFixedViewStore(path)} client={client} />),
    picture(figure, width, height) {
      const content = contents.get(figure);
      if (!content) return null;
      if (!isMap(content)) return drawPicture(content, i18n, width, height);
      const size = { width: width / MAP_ON_CARD, height: Math.floor(height / MAP_ON_CARD) };
      const svg = drawMapSvg(content, i18n, { ...size, theme: 'page', basemap, legend: false });
      return { svg, zoom: MAP_ON_CARD };
    },
    slotHeight: ({ content, size }, width) => slotHeight(content, { i18n, size }, width),
  };
}

const ANY_WIDTH = 640;

/** A picture where the page keeps room for it. */
function inSlot(id: string, markup: string): string {
  return markup === '' ? '' : `<div data-slot="${id}">${markup}</div>`;
}

function placesOf(route: Route): readonly { readonly id: string; readonly size: FigureSize }[] {
  if (route.page === 'present') return [];
  if (route.page === 'embed')
    return figureSpec(route.figure) ? [{ id: route.figure, size: 'frame' }] : [];
  const small = route.page === 'overview';
  return PAGE_PLACES[route.page].map(({ figure, width }) => ({
    id: figure,
    size: small ? 'small' : width,
  }));
}

function isMap(content: FigureContent): content is FigureContent & { readonly chart: MapContent } {
  return content.chart.kind === 'map';
}

/** Everything in its place and in order: nothing is left for a script to move in. */
async function toHtml(app: React.ReactNode): Promise<string> {
  const { prelude } = await prerender(app, { progressiveChunkSize: Number.MAX_SAFE_INTEGER });
  return new Response(prelude).text();
}
