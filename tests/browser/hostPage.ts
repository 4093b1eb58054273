import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';
import type { EmbedFrame, SeenSize } from '#export/embedSnippet.ts';
import { followingSnippet } from '#export/embedSnippet.ts';

/** Someone else's site: another origin than the atlas. */
export interface HostSite {
  /** With the slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves pages by path; a path that is not there answers 404. */
export async function serveHost(pages: ReadonlyMap<string, string | Buffer>): Promise<HostSite> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const page = pages.get(path);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': typeOf(path) });
    response.end(page ?? '');
  });
  await new Promise<void>((done) => {
    server.listen(0, done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8';
}

/** Address of an embed on the built site. */
export function embedAddress(figure: string, query = ''): string {
  return new URL(`en/embed/${figure}/${query}`, inject('url')).href;
}

/** An article with frames in a column, as the sharing dialogue writes them. */
export function article(frames: readonly EmbedFrame[], seen: SeenSize): string {
  const script = new URL('embed.js', inject('url')).href;
  const snippets = frames.map((frame) => followingSnippet(frame, seen, script));
  return page(snippets.map((snippet) => `<p>Words of the host.</p>${snippet}`).join('\n'));
}

export function page(body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A host</title>
<style>body{margin:0;padding:0 16px;font:16px/1.5 serif}</style>
${body}
</html>`;
}
