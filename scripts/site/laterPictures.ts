import { createHash } from 'node:crypto';
import type { Edition, RenderedPage } from '#entryPrerender.tsx';
import type { Route } from '#view/route.ts';
import { tag } from './html.ts';
import { sharePath } from './pageHead.ts';
import { SHARE_SIZE } from './previewTags.ts';
import type { SiteAddress } from './siteAddress.ts';

/** Pictures of a page that are fetched once it is painted: one file, markup by figure. */
export interface LaterPictures {
  readonly path: string;
  readonly json: string;
}

/** Null for a page that holds all of its pictures. */
export function laterPictures(route: Route, { later }: RenderedPage): LaterPictures | null {
  if (Object.keys(later).length === 0) return null;
  const json = JSON.stringify(later);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
  return { path: `assets/pictures-${route.locale}-${route.page}-${hash}.json`, json };
}

/** What readers without scripts see instead of a later picture: the one that previews of links show. */
export function standIn({ i18n, contents }: Edition, address: SiteAddress, figure: string): string {
  const image = tag('img', {
    src: address.base + sharePath(i18n.locale, figure),
    alt: contents.get(figure)?.name ?? '',
    width: String(SHARE_SIZE.width),
    height: String(SHARE_SIZE.height),
    loading: 'lazy',
  });
  return `<noscript>${image}</noscript>`;
}
