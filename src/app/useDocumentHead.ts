import { useEffect } from 'react';
import { useI18n } from '#figures/site.ts';
import type { Translator } from '#i18n/translator.ts';
import type { ParsedPath } from '#view/route.ts';
import { useViewPart } from '#view/useView.ts';

/** Keeps title, description, language and theme of the document in step with what it shows. */
export function useDocumentHead(route: ParsedPath): void {
  const i18n = useI18n();
  const theme = useViewPart('theme');
  const { title, description } = headOf(route, i18n);
  useEffect(
    function nameDocument() {
      document.title = title;
      document.querySelector('meta[name="description"]')?.setAttribute('content', description);
      document.documentElement.lang = i18n.locale;
    },
    [title, description, i18n],
  );
  useEffect(
    function putOnTheme() {
      document.documentElement.dataset.theme = theme;
    },
    [theme],
  );
}

/** Title and description of what a path opens; the prerendered pages carry the same. */
export function headOf(
  route: ParsedPath,
  i18n: Translator,
): { readonly title: string; readonly description: string } {
  const atlas = i18n.t('atlas.name');
  const description = i18n.t('atlas.description');
  if ('notFound' in route) {
    return {
      title: i18n.t('shell.title', { page: i18n.t('shell.notFound.title'), atlas }),
      description,
    };
  }
  if (route.page === 'embed') return { title: atlas, description };
  return {
    title: i18n.t('shell.title', { page: i18n.t(`page.${route.page}`), atlas }),
    description: i18n.t(`pageDescription.${route.page}`),
  };
}
