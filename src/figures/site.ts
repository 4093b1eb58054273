import { createContext, useContext } from 'react';
import type { Translator } from '#i18n/translator.ts';

/** What holds for the whole document: the language and where the atlas is mounted. */
export interface Site {
  readonly i18n: Translator;
  /** Path under which the atlas stands on its host, such as `/` or `/atlas/`. */
  readonly base: string;
  readonly release: { readonly id: string; readonly date: string };
}

export const SiteContext = createContext<Site | null>(null);

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === null) throw new Error('the site is asked for outside <App>');
  return site;
}

export function useI18n(): Translator {
  return useSite().i18n;
}
