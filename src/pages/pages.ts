import type { Page } from '#view/route.ts';
import { PAGES } from '#view/route.ts';

/** Pages made of a title, filters and figures. */
export type FigurePage = Exclude<Page, 'present'>;

/** A figure's place on its page. */
export interface Place {
  readonly figure: string;
  /** `full` takes the row; two `half` share one. */
  readonly width: 'full' | 'half';
}

const full = (figure: string): Place => ({ figure, width: 'full' });
const half = (figure: string): Place => ({ figure, width: 'half' });

/** What stands on each page, in order. Add a figure's place here. */
export const PAGE_PLACES: Readonly<Record<FigurePage, readonly Place[]>> = {
  overview: [
    half('trade-over-time'),
    half('investment-claims'),
    half('company-counts'),
    half('corridor-traffic'),
  ],
  trade: [
    full('trade-over-time'),
    full('trade-two-reporters'),
    full('trade-by-sector'),
    full('crude-oil'),
    full('named-products'),
    full('partners-in-proportion'),
    full('trade-by-month'),
  ],
  investment: [full('investment-by-year'), full('investment-claims'), full('investment-ranks')],
  companies: [full('company-counts'), full('company-directory')],
  agreements: [
    full('agreements-timeline'),
    full('agreements-by-year'),
    full('founding-counts'),
    full('outlook'),
  ],
  corridor: [
    full('corridor-map'),
    full('corridor-routes'),
    full('corridor-traffic'),
    full('corridor-ports'),
  ],
  sources: [],
  about: [],
};

/** Pages in the order of the navigation. */
export const PAGE_NAMES: readonly FigurePage[] = PAGES.filter((page) => page !== 'present');
