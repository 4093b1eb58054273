import type { Edition } from '#entryPrerender.tsx';
import type { Locale } from '#i18n/locale.ts';
import { DEFAULT_LOCALE, LOCALES } from '#i18n/locale.ts';
import { formatPath, PAGES } from '#view/route.ts';
import { escapeHtml, tag } from './html.ts';
import { themeTags } from './pageHead.ts';
import type { SiteAddress } from './siteAddress.ts';
import type { PageBuild } from './writePages.ts';
import { writeSiteFile } from './writeSiteFile.ts';

/** The files that stand at the root of the site beside its pages. */
export async function writeRootFiles(
  { dist, address, release }: PageBuild,
  editions: ReadonlyMap<Locale, Edition>,
): Promise<void> {
  await writeSiteFile(dist, 'index.html', welcome(address, editions));
  await writeSiteFile(dist, 'sitemap.xml', sitemap(address, release.date));
  await writeSiteFile(dist, 'robots.txt', robots(address));
}

/** Opens the reader's language; says which there are where no script runs. */
function welcome(address: SiteAddress, editions: ReadonlyMap<Locale, Edition>): string {
  const { base } = address;
  const i18n = editions.get(DEFAULT_LOCALE)?.i18n;
  if (!i18n) throw new Error(`there is no edition in ${DEFAULT_LOCALE}`);
  const overview = formatPath({ locale: DEFAULT_LOCALE, page: 'overview' }, base);
  const open = [
    '(function(l,n){for(var i=0;i<n.length;i++){',
    "var c=n[i].toLowerCase().split('-')[0];if(l.indexOf(c)>=0)return c}return l[0]})",
    `(${JSON.stringify([DEFAULT_LOCALE, ...LOCALES.filter((one) => one !== DEFAULT_LOCALE)])},navigator.languages||[navigator.language||''])`,
  ].join('');
  const links = [...editions].map(([locale, edition]) => {
    const href = formatPath({ locale, page: 'overview' }, base);
    const words = edition.i18n;
    return `<li><a href="${href}" hreflang="${locale}" lang="${locale}">${escapeHtml(words.t('atlas.name'))}</a></li>`;
  });
  return [
    `<!doctype html>\n<html lang="${DEFAULT_LOCALE}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(i18n.t('atlas.name'))}</title>`,
    tag('meta', { name: 'description', content: i18n.t('atlas.description') }),
    tag('link', { rel: 'canonical', href: address.of(overview.slice(base.length)) }),
    ...themeTags(address),
    `<script>location.replace(${JSON.stringify(base)}+${open}+'/overview/'+location.search+location.hash)</script>`,
    `<noscript>${tag('meta', { 'http-equiv': 'refresh', content: `0; url=${overview}` })}</noscript>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(i18n.t('atlas.name'))}</h1>`,
    `<p>${escapeHtml(i18n.t('atlas.description'))}</p>`,
    `<ul>${links.join('')}</ul>`,
    '</body>',
    '</html>\n',
  ].join('\n');
}

function sitemap(address: SiteAddress, date: string): string {
  const entries = PAGES.flatMap((page) =>
    LOCALES.map((locale) => {
      const at = (language: Locale) =>
        address.whole(formatPath({ locale: language, page }, '/').slice(1));
      const others = LOCALES.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other}" href="${escapeHtml(at(other))}"/>`,
      );
      return `<url><loc>${escapeHtml(at(locale))}</loc><lastmod>${date}</lastmod>${others.join('')}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

function robots(address: SiteAddress): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address.whole('sitemap.xml')}\n`;
}
