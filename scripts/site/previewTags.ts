import { LOCALES } from '#i18n/locale.ts';
import type { Translator } from '#i18n/translator.ts';
import { tag } from './html.ts';

const OG_LOCALES: Readonly<Record<string, string>> = {
  en: 'en_GB',
  it: 'it_IT',
  kk: 'kk_KZ',
  ru: 'ru_RU',
};

export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** What a link shows of itself where it is shared. */
export interface Preview {
  readonly i18n: Translator;
  readonly type: 'website' | 'article';
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** Address of a picture of `SHARE_SIZE`. */
  readonly image: string | undefined;
  readonly imageAlt: string | undefined;
}

/** Open Graph and Twitter cards. */
export function previewTags(preview: Preview): readonly string[] {
  const { i18n, type, title, description, url, image, imageAlt } = preview;
  const properties: Readonly<Record<string, string | undefined>> = {
    'og:type': type,
    'og:site_name': i18n.t('atlas.name'),
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:locale': OG_LOCALES[i18n.locale],
    'og:image': image,
    'og:image:type': image && 'image/png',
    'og:image:width': image && String(SHARE_SIZE.width),
    'og:image:height': image && String(SHARE_SIZE.height),
    'og:image:alt': image && imageAlt,
  };
  const names: Readonly<Record<string, string | undefined>> = {
    'twitter:card': 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': image,
    'twitter:image:alt': image && imageAlt,
  };
  return [
    ...present(properties).map(([property, text]) => tag('meta', { property, content: text })),
    ...LOCALES.filter((locale) => locale !== i18n.locale).map((locale) =>
      tag('meta', { property: 'og:locale:alternate', content: OG_LOCALES[locale] }),
    ),
    ...present(names).map(([name, text]) => tag('meta', { name, content: text })),
  ];
}

function present(
  values: Readonly<Record<string, string | undefined>>,
): readonly (readonly [string, string])[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value] as const],
  );
}
