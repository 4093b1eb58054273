import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { extname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface ServerOptions {
  readonly dir: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the site stands on its host, as ATLAS_BASE gave it to the build. */
  readonly base?: string;
  /** A busy port is an error unless this is set; then the next free one is taken. */
  readonly seekPort?: boolean;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

interface Asset {
  readonly type: string;
  readonly cache: string;
  readonly etag: string;
  readonly bytes: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const TEXT = /^(text\/|image\/svg|application\/(json|geo\+json|manifest\+json|xml|wasm))/;
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Serves a folder as a static host would; every file is read and compressed before it listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const dir = resolve(options.dir);
  const base = `/${(options.base ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const assets = readAssets(dir);
  const server = createServer((request, response) => answer(request, response, assets, base));
  await listen(server, options.port, options.seekPort ?? false);
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}${base}`, close: () => close(server) };
}

function readAssets(dir: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(dir, file).split(sep).join('/');
    assets.set(path, toAsset(path, readFileSync(file)));
  }
  return assets;
}

function toAsset(path: string, bytes: Buffer): Asset {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const shrinks = TEXT.test(type) && bytes.length > 512;
  return {
    type,
    cache: path.startsWith('assets/') ? IMMUTABLE : 'no-cache',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`,
    bytes,
    br: shrinks ? brotli(bytes) : undefined,
    gzip: shrinks ? gzipSync(bytes) : undefined,
  };
}

/** Quality 9 takes a tenth of the time of 11 and gives nearly its size. */
function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  assets: ReadonlyMap<string, Asset>,
  base: string,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [rawPath = '/', search] = (request.url ?? '/').split(/(?=\?)/);
  const path = decodePath(rawPath, base);
  const asset = path === undefined ? undefined : assetAt(assets, path);
  if (asset) {
    send(request, response, asset, 200);
    return;
  }
  if (path !== undefined && assets.has(`${path}/index.html`)) {
    response.writeHead(301, { location: `${rawPath}/${search ?? ''}` }).end();
    return;
  }
  const missing = assets.get('404.html');
  if (missing) send(request, response, missing, 404);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
}

/** The path below the base without its first slash; undefined when it is outside or malformed. */
function decodePath(rawPath: string, base: string): string | undefined {
  try {
    const path = decodeURIComponent(rawPath);
    return path.startsWith(base) ? path.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
}

function assetAt(assets: ReadonlyMap<string, Asset>, path: string): Asset | undefined {
  return path === '' || path.endsWith('/') ? assets.get(`${path}index.html`) : assets.get(path);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  asset: Asset,
  status: number,
): void {
  const headers = {
    'content-type': asset.type,
    'cache-control': asset.cache,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    etag: asset.etag,
  };
  if (status === 200 && request.headers['if-none-match'] === asset.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const { body, encoding } = encode(asset, String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(status, {
    ...headers,
    ...(encoding ? { 'content-encoding': encoding } : {}),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function encode(asset: Asset, accepted: string): { body: Buffer; encoding?: string } {
  if (asset.br && /\bbr\b/.test(accepted)) return { body: asset.br, encoding: 'br' };
  if (asset.gzip && /\bgzip\b/.test(accepted)) return { body: asset.gzip, encoding: 'gzip' };
  return { body: asset.bytes };
}

async function listen(server: Server, port: number, seek: boolean): Promise<void> {
  const last = seek ? port + 50 : port;
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOn(server, candidate);
    } catch (error) {
      const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!busy || candidate >= last) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, () => {
      server.off('error', failed);
      done();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done, failed) => {
    server.close((error) => (error ? failed(error) : done()));
    (server as { closeAllConnections?: () => void }).closeAllConnections?.();
  });
}

async function serveDist(): Promise<void> {
  const dir = join(import.meta.dirname, '..', 'dist');
  if (!existsSync(dir)) throw new Error('There is no dist folder yet: run npm run build first.');
  const port = Number(process.env.PORT ?? 4173);
  const base = process.env.ATLAS_BASE ?? '/';
  const { url } = await startServer({ dir, port, base, seekPort: true });
  console.log(`Atlas: ${url}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await serveDist();
}
