import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition, RenderedPage } from '#entryPrerender.tsx';
import type { Locale } from '#i18n/locale.ts';
import type { Route } from '#view/route.ts';
import { formatPath, PAGES } from '#view/route.ts';
import type { Release } from '../release.ts';
import { clientFiles, readManifest, stylesOf } from './bundle.ts';
import { scriptJson } from './html.ts';
import type { LaterPictures } from './laterPictures.ts';
import { laterPictures, standIn } from './laterPictures.ts';
import { pageDocument } from './pageDocument.ts';
import { pageHead, themeTags } from './pageHead.ts';
import type { SiteAddress } from './siteAddress.ts';
import { slotRules } from './slotRules.ts';
import { writeSiteFile } from './writeSiteFile.ts';

/** What all pages of a build have in common. */
export interface PageBuild {
  readonly dist: string;
  readonly address: SiteAddress;
  readonly release: Release;
}

/** Chunks whose drawings stand in the page before they are fetched. */
const CHART = 'src/charts/Chart.tsx';
const MAP = 'src/map/CorridorMap.tsx';

/** The routes of a language: every page, and every figure alone. */
function routesOf(locale: Locale, edition: Edition): readonly Route[] {
  return [
    ...PAGES.map((page): Route => ({ locale, page })),
    ...[...edition.contents.keys()].map((figure): Route => ({ locale, page: 'embed', figure })),
  ];
}

/** Writes every document of a language; gives back how many. */
export async function writePages(
  build: PageBuild,
  edition: Edition,
  locale: Locale,
): Promise<number> {
  const assets = await readAssets(build, locale);
  const routes = routesOf(locale, edition);
  for (const route of routes) {
    const page = await edition.render(route, (id) => standIn(edition, build.address, id));
    const later = laterPictures(route, page);
    const file = `${formatPath(route, '/').slice(1)}index.html`;
    const document = toDocument(build, edition, assets, route, page, later);
    await writeSiteFile(build.dist, file, document);
    if (later) await writeSiteFile(build.dist, later.path, later.json);
  }
  return routes.length;
}

/** Served by static hosts for addresses that lead nowhere; the app then reads the address itself. */
export async function writeNotFound(build: PageBuild, edition: Edition): Promise<void> {
  const { locale } = edition.i18n;
  const assets = await readAssets(build, locale);
  const { i18n } = edition;
  const title = i18n.t('shell.title', {
    page: i18n.t('shell.notFound.title'),
    atlas: i18n.t('atlas.name'),
  });
  const html = await edition.renderNotFound(`${build.address.base}404.html`);
  const document = pageDocument({
    locale,
    head: [`<title>${title}</title>`, '<meta name="robots" content="noindex">']
      .concat(themeTags(build.address))
      .join('\n'),
    styles: assets.styles,
    ...assets.scripts,
    pictures: null,
    html,
    path: null,
    beside: '',
  });
  await writeSiteFile(build.dist, '404.html', document);
}

interface Assets {
  readonly styles: string;
  readonly chartStyles: string;
  readonly mapStyles: string;
  readonly scripts: {
    readonly entry: string;
    readonly preloads: readonly string[];
    readonly fonts: readonly string[];
  };
}

async function readAssets({ dist, address }: PageBuild, locale: Locale): Promise<Assets> {
  const manifest = await readManifest(dist);
  const files = clientFiles(manifest, [`src/i18n/messages/${locale}.ts`]);
  const read = async (names: readonly string[]) =>
    (await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')))).join('').trim();
  const fonts = await readdir(join(dist, 'assets'));
  return {
    styles: await read(files.styles),
    chartStyles: await read(stylesOf(manifest, CHART)),
    mapStyles: await read(stylesOf(manifest, MAP)),
    scripts: {
      entry: address.base + files.entry,
      preloads: files.preloads.map((file) => address.base + file),
      fonts: fonts
        .filter((name) => FONTS_OF[locale]?.test(name))
        .map((name) => `${address.base}assets/${name}`),
    },
  };
}

/** The subsets that the first screen is sure to use. */
const FONTS_OF: Readonly<Record<string, RegExp>> = {
  en: /-latin-wght-normal.*\.woff2$/,
  it: /-latin-wght-normal.*\.woff2$/,
  kk: /-cyrillic(-ext)?-wght-normal.*\.woff2$/,
  ru: /-cyrillic-wght-normal.*\.woff2$/,
};

function toDocument(
  build: PageBuild,
  edition: Edition,
  assets: Assets,
  route: Route,
  page: RenderedPage,
  later: LaterPictures | null,
): string {
  const { address, release } = build;
  const kinds = page.figures.map(({ content }) => content.chart.kind);
  const styles = [
    assets.styles,
    kinds.some((kind) => kind !== 'map') ? assets.chartStyles : '',
    kinds.includes('map') ? assets.mapStyles : '',
    slotRules(edition, page.figures),
  ];
  const lead = page.lead && { page: route.page, parts: page.lead };
  return pageDocument({
    locale: route.locale,
    head: pageHead({ edition, route, page, address, release }),
    styles: styles.join(''),
    ...assets.scripts,
    pictures: later && address.base + later.path,
    html: page.html,
    path: formatPath(route, '/'),
    beside: jsonBeside('lead-values', lead) + jsonBeside('page-disputes', page.disputes),
  });
}

/** Values that the page comes alive with, in words that no browser runs. */
function jsonBeside(id: string, value: unknown): string {
  if (value === null) return '';
  return `<script type="application/json" id="${id}">${scriptJson(value)}</script>`;
}
