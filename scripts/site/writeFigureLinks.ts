import { figureSpec } from '#content/catalogue.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { Edition } from '#entryPrerender.tsx';
import type { Locale } from '#i18n/locale.ts';
import { LOCALES } from '#i18n/locale.ts';
import { figurePath } from '#view/pageAddress.ts';
import type { Page } from '#view/route.ts';
import { escapeHtml, scriptJson, tag } from './html.ts';
import { sharePath, themeTags } from './pageHead.ts';
import { previewTags, SHARE_SIZE } from './previewTags.ts';
import type { PageBuild } from './writePages.ts';
import { writeSiteFile } from './writeSiteFile.ts';

/**
 * The addresses under which single figures are shared. Who reads them for a preview finds the figure's
 * own words and picture; who opens them is sent on to the figure on its page, with the view of the link.
 */
export async function writeFigureLinks(
  build: PageBuild,
  { contents, i18n }: Edition,
): Promise<void> {
  for (const content of contents.values()) {
    const page = figureSpec(content.id)?.page as Page | undefined;
    if (page === undefined) continue;
    const file = `${figurePath({ locale: i18n.locale, page }, content.id, '/').slice(1)}index.html`;
    await writeSiteFile(build.dist, file, figureLink(build, content, i18n, page));
  }
}

function figureLink(
  { address }: PageBuild,
  content: FigureContent,
  i18n: Edition['i18n'],
  page: Page,
): string {
  const { locale } = i18n;
  const at = (language: Locale) => address.ofPage({ locale: language, page });
  const target = new URL(at(locale), 'http://localhost').pathname;
  const image = address.of(sharePath(locale, content.id));
  const pageName = i18n.t(`page.${page}`);
  return [
    `<!doctype html>\n<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(i18n.t('shell.title', { page: `${content.name} – ${pageName}`, atlas: i18n.t('atlas.name') }))}</title>`,
    tag('meta', { name: 'description', content: content.sentence }),
    tag('link', { rel: 'canonical', href: at(locale) }),
    ...LOCALES.map((language) =>
      tag('link', { rel: 'alternate', hreflang: language, href: at(language) }),
    ),
    ...themeTags(address),
    ...previewTags({
      i18n,
      type: 'article',
      title: i18n.t('shell.title', { page: content.name, atlas: i18n.t('atlas.name') }),
      description: content.sentence,
      url: address.of(figurePath({ locale, page }, content.id, '/').slice(1)),
      image,
      imageAlt: content.sentence,
    }),
    `<script>location.replace(${scriptJson(target)}+location.search+${scriptJson(`#${content.id}`)})</script>`,
    `<noscript>${tag('meta', { 'http-equiv': 'refresh', content: `0; url=${target}#${content.id}` })}</noscript>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(content.sentence)}</h1>`,
    `<p>${escapeHtml(content.subtitle)}</p>`,
    `<p>${tag('img', { src: `${address.base}${sharePath(locale, content.id)}`, alt: content.sentence, width: String(SHARE_SIZE.width), height: String(SHARE_SIZE.height), loading: 'lazy', style: 'max-width:100%;height:auto' })}</p>`,
    `<p><a href="${escapeHtml(target)}#${content.id}">${escapeHtml(pageName)}</a></p>`,
    '</body>',
    '</html>\n',
  ].join('\n');
}
