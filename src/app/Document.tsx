import { useExpect, useShown } from '#figures/readiness.ts';
import { useSite } from '#figures/site.ts';
import { EmbedPage } from '#pages/EmbedPage.tsx';
import { NotFoundPage } from '#pages/NotFoundPage.tsx';
import { PageOf } from '#pages/PageOf.tsx';
import type { ParsedPath } from '#view/route.ts';
import { parsePath } from '#view/route.ts';
import { usePath } from '#view/useView.ts';
import { AddressNotices } from './AddressNotices.tsx';
import { Shell } from './Shell.tsx';
import { useArrival } from './useArrival.ts';
import { useDocumentHead } from './useDocumentHead.ts';

/** What the path asks for: a page in its shell, an embed without one, or help. */
export function Document() {
  const { base } = useSite();
  const path = usePath();
  const route = parsePath(path, base);
  useArrival(path);
  useExpect('document');
  useShown('document');
  return (
    <>
      <Head route={route} />
      <Body route={route} />
    </>
  );
}

/** Apart from the page: what a theme draws anew before it is alive would lose what was prerendered. */
function Head({ route }: { readonly route: ParsedPath }) {
  useDocumentHead(route);
  return null;
}

function Body({ route }: { readonly route: ParsedPath }) {
  if (isEmbed(route)) return <EmbedPage figure={route.figure} notices={<AddressNotices />} />;
  const page = 'notFound' in route ? null : route.page;
  return (
    <Shell page={page}>
      {page === null ? <NotFoundPage /> : <PageOf key={page} page={page} />}
    </Shell>
  );
}

function isEmbed(route: ParsedPath): route is Extract<ParsedPath, { page: 'embed' }> {
  return 'page' in route && route.page === 'embed';
}
