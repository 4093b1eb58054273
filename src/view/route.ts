import type { Locale } from '#i18n/locale.ts';
import { DEFAULT_LOCALE, isLocale, LOCALES } from '#i18n/locale.ts';

/** Pages in the order the navigation shows them; `embed/<figure>` stands beside them. */
export const PAGES = [
  'overview',
  'trade',
  'investment',
  'companies',
  'agreements',
  'corridor',
  'sources',
  'about',
  'present',
] as const;
export type Page = (typeof PAGES)[number];

type Place = { readonly page: Page } | { readonly page: 'embed'; readonly figure: string };

export type Route = Place & { readonly locale: Locale };

/** A path without a language, to be opened in the reader's. */
export type UnlocalizedRoute = Place & { readonly locale: null };

export type ParsedPath = Route | UnlocalizedRoute | { readonly notFound: true };

const FIGURE = /^[a-z][a-z0-9-]*$/;

/** What a path opens; `base` is where the atlas is mounted, such as `/` or `/atlas/`. */
export function parsePath(pathname: string, base: string): ParsedPath {
  const root = mountPoint(base);
  if (!`${pathname}/`.startsWith(root)) return { notFound: true };
  const path = pathname.slice(root.length).replace(/(?:^|\/)index\.html$/, '');
  const names = path.toLowerCase().split('/');
  const locale = names[0] !== undefined && isLocale(names[0]) ? names[0] : null;
  const place = parsePlace((locale ? names.slice(1) : names).filter((name) => name !== ''));
  if (place === null) return { notFound: true };
  return locale === null ? { ...place, locale } : { ...place, locale };
}

/** The path of a page, ending in `/`. */
export function formatPath(route: Route, base: string): string {
  const page = route.page === 'embed' ? `embed/${route.figure}` : route.page;
  return `${mountPoint(base)}${route.locale}/${page}/`;
}

/** The first of the reader's languages that the atlas speaks, as `navigator.languages` gives them. */
export function readerLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const spoken = language.toLowerCase().split('-')[0];
    const locale = LOCALES.find((candidate) => candidate === spoken);
    if (locale !== undefined) return locale;
  }
  return DEFAULT_LOCALE;
}

function parsePlace([name = 'overview', figure, ...more]: readonly string[]): Place | null {
  if (more.length > 0) return null;
  if (name === 'embed') {
    return figure !== undefined && FIGURE.test(figure) ? { page: 'embed', figure } : null;
  }
  const page = PAGES.find((candidate) => candidate === name);
  return page !== undefined && figure === undefined ? { page } : null;
}

function mountPoint(base: string): string {
  const absolute = base.startsWith('/') ? base : '/';
  return absolute.endsWith('/') ? absolute : `${absolute}/`;
}
