import type { Route } from '#view/route.ts';
import { formatPath } from '#view/route.ts';

/** Where `npm start` serves; stands for the real host where a format demands a whole address. */
const LOCAL_ORIGIN = 'http://localhost:4173';

/**
 * Where the site will stand. `ATLAS_BASE` is its folder on the host, `ATLAS_ORIGIN` the host
 * (`https://example.org`). Without an origin, addresses in pages start at the host's root, which every
 * host understands; only the sitemap, whose format demands whole addresses, names the local server.
 */
export interface SiteAddress {
  readonly base: string;
  readonly hasOrigin: boolean;
  /** Address of a file or folder of the site, for links and metadata. */
  of(path: string): string;
  /** The same with a host always. */
  whole(path: string): string;
  ofPage(route: Route): string;
}

export function readSiteAddress(env: NodeJS.ProcessEnv = process.env): SiteAddress {
  const base = `/${(env.ATLAS_BASE ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const origin = (env.ATLAS_ORIGIN ?? '').replace(/\/+$/, '');
  if (origin !== '' && !/^https?:\/\/[^/]+$/.test(origin)) {
    throw new Error(`ATLAS_ORIGIN is no origin such as https://example.org: ${origin}`);
  }
  const of = (path: string) => `${origin}${base}${path}`;
  return {
    base,
    hasOrigin: origin !== '',
    of,
    whole: (path) => `${origin || LOCAL_ORIGIN}${base}${path}`,
    ofPage: (route) => of(formatPath(route, '/').slice(1)),
  };
}
