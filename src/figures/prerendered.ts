import { createContext, useContext } from 'react';
import type { LeadPart } from '#content/lead.ts';
import type { PageDisputes } from '#content/pageDisputes.ts';

/** What was made of a page before it came alive. */
export interface Prerendered {
  /**
   * Pictures drawn at build, as markup by figure id; only the prerenderer gives them. In the browser
   * they already stand in the page and are kept until the live chart takes their place.
   */
  readonly pictures: ReadonlyMap<string, string>;
  /** The page's first sentence as the default view tells it; null: it was not prerendered. */
  readonly lead: { readonly page: string; readonly parts: readonly LeadPart[] } | null;
  /** What the sources disagree on most on the page; null: it was not prerendered. */
  readonly disputes: PageDisputes | null;
  /** Figures that stand in the page and sleep until they are wanted; null: everything is alive at once. */
  readonly sleepers: Sleepers | null;
}

/** Prerendered figures: each is read as it stands, and comes alive when it is seen, touched or changed. */
export interface Sleepers {
  /** Resolves once the figure is wanted; null: it does not sleep. */
  wanted(figure: string): Promise<void> | null;
  /** True while the figure is shown as it was prerendered, and rightly so. */
  isAsleep(figure: string): boolean;
  /** True while any figure is. */
  areSome(): boolean;
  subscribe(listener: () => void): () => void;
  /** The prerendered picture of a figure that has not come alive yet, as it stands in the page; else empty. */
  picture(figure: string): string;
  /** Said by a figure that has come alive. */
  wake(figure: string): void;
}

export const PrerenderedContext = createContext<Prerendered>({
  pictures: new Map(),
  lead: null,
  disputes: null,
  sleepers: null,
});

export function usePrerendered(): Prerendered {
  return useContext(PrerenderedContext);
}
