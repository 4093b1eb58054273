import type { Edition, RenderedPage } from '#entryPrerender.tsx';
import type { Locale } from '#i18n/locale.ts';
import { DEFAULT_LOCALE, LOCALES } from '#i18n/locale.ts';
import type { Route } from '#view/route.ts';
import type { Release } from '../release.ts';
import { escapeHtml, scriptJson, tag } from './html.ts';
import type { Preview } from './previewTags.ts';
import { previewTags } from './previewTags.ts';
import type { SiteAddress } from './siteAddress.ts';

/** Path of a figure's share picture below the root. */
export function sharePath(locale: Locale, figure: string): string {
  return `share/${locale}/${figure}.png`;
}

/** The rest stands in the data set itself. */
const MOST_CITED = 8;

interface HeadContext {
  readonly edition: Edition;
  readonly route: Route;
  readonly page: RenderedPage;
  readonly address: SiteAddress;
  readonly release: Release;
}

/** Title, description, links to the same page elsewhere, and what previews and catalogues read. */
export function pageHead(context: HeadContext): string {
  const { route, page, address } = context;
  return [
    `<title>${escapeHtml(titleOf(context))}</title>`,
    tag('meta', { name: 'description', content: descriptionOf(context) }),
    tag('link', { rel: 'canonical', href: address.ofPage(route) }),
    // What stands on a page already is not to be found by search.
    ...(route.page === 'embed' ? [tag('meta', { name: 'robots', content: 'noindex' })] : []),
    ...LOCALES.map((locale) =>
      tag('link', {
        rel: 'alternate',
        hreflang: locale,
        href: address.ofPage({ ...route, locale }),
      }),
    ),
    tag('link', {
      rel: 'alternate',
      hreflang: 'x-default',
      href: address.ofPage({ ...route, locale: DEFAULT_LOCALE }),
    }),
    ...page.figures.map(({ content }) =>
      tag('link', {
        rel: 'alternate',
        type: 'text/csv',
        title: content.name,
        href: address.of(`data/v1/figures/${content.id}.csv`),
      }),
    ),
    ...themeTags(address),
    ...previewTags(previewOf(context)),
    `<script type="application/ld+json">${scriptJson(linkedData(context))}</script>`,
  ].join('\n');
}

/** Icon and browser colours, the same on every document. */
export function themeTags(address: SiteAddress): readonly string[] {
  return [
    tag('meta', {
      name: 'theme-color',
      content: '#fbfaf6',
      media: '(prefers-color-scheme: light)',
    }),
    tag('meta', { name: 'theme-color', content: '#11161b', media: '(prefers-color-scheme: dark)' }),
    tag('link', { rel: 'icon', href: `${address.base}favicon.svg`, type: 'image/svg+xml' }),
  ];
}

/** An embed is called by its figure; a page by its own name. */
function titleOf({ edition, route, page }: HeadContext): string {
  const [figure] = page.figures;
  if (route.page !== 'embed' || !figure) return page.title;
  const { i18n } = edition;
  return i18n.t('shell.title', { page: figure.content.name, atlas: i18n.t('atlas.name') });
}

/** The finding first: it is what a preview has to say. */
function descriptionOf({ page, route }: HeadContext): string {
  const [figure] = page.figures;
  return route.page === 'embed' && figure ? figure.content.sentence : page.description;
}

function previewOf(context: HeadContext): Preview {
  const { edition, route, page, address } = context;
  const content = page.figures[0]?.content ?? edition.contents.values().next().value;
  return {
    i18n: edition.i18n,
    type: route.page === 'overview' ? 'website' : 'article',
    title: titleOf(context),
    description: leadOf(page) ?? page.figures[0]?.content.sentence ?? page.description,
    url: address.ofPage(route),
    image: content && address.of(sharePath(route.locale, content.id)),
    imageAlt: content?.sentence,
  };
}

function leadOf({ lead }: RenderedPage): string | null {
  return lead?.map(({ text }) => text).join('') ?? null;
}

/** The page as an article and its figures as data sets, for search engines and catalogues. */
function linkedData(context: HeadContext): unknown {
  const { edition, route, page, address, release } = context;
  const { i18n } = edition;
  const url = address.ofPage(route);
  const publisher = { '@type': 'Organization', name: i18n.t('atlas.name') };
  const article = {
    '@type': 'Article',
    '@id': `${url}#article`,
    url,
    headline: titleOf(context),
    description: leadOf(page) ?? page.description,
    inLanguage: route.locale,
    dateModified: release.date,
    version: release.id,
    isAccessibleForFree: true,
    author: publisher,
    publisher,
    ...(page.figures[0]
      ? { image: address.of(sharePath(route.locale, page.figures[0].content.id)) }
      : {}),
    hasPart: page.figures.map(({ content }) => ({ '@id': `${url}#${content.id}` })),
  };
  const datasets = page.figures.map(({ content }) => ({
    '@type': 'Dataset',
    '@id': `${url}#${content.id}`,
    url: `${url}#${content.id}`,
    name: content.name,
    description: `${content.sentence} ${content.subtitle}`,
    inLanguage: route.locale,
    dateModified: release.date,
    version: release.id,
    isAccessibleForFree: true,
    creator: publisher,
    license: address.ofPage({ locale: route.locale, page: 'about' }),
    citation: content.sources
      .slice(0, MOST_CITED)
      .map(({ publisher: by, title }) => `${by}: ${title}`),
    distribution: [
      download(address, `data/v1/figures/${content.id}.csv`, 'text/csv'),
      download(address, `data/v1/figures/${content.id}.json`, 'application/json'),
    ],
  }));
  return { '@context': 'https://schema.org', '@graph': [article, ...datasets] };
}

function download(address: SiteAddress, path: string, encodingFormat: string) {
  return { '@type': 'DataDownload', encodingFormat, contentUrl: address.of(path) };
}
