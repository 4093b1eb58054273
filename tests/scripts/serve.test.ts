import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/serve.ts';
import { startServer } from '../../scripts/serve.ts';

const SCRIPT = `console.log('${'a'.repeat(2000)}');`;
let dir = '';
let server: RunningServer;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
  mkdirSync(join(dir, 'en', 'trade'), { recursive: true });
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'en', 'trade', 'index.html'), '<h1>Trade</h1>');
  writeFileSync(join(dir, '404.html'), '<h1>Nothing here</h1>');
  writeFileSync(join(dir, 'assets', 'app-1a2b.js'), SCRIPT);
  server = await startServer({ dir, port: 0 });
});

afterEach(async () => {
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

test('answers a folder with its index, to be asked for anew each time', async () => {
  const { status, headers, body } = await ask('en/trade/?years=2010..2020');

  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['cache-control']).toBe('no-cache');
  expect(body.toString()).toBe('<h1>Trade</h1>');
});

test('sends a folder without its slash to the one with it, query and all', async () => {
  const { status, headers } = await ask('en/trade?at=2024');

  expect(status).toBe(301);
  expect(headers.location).toBe('/en/trade/?at=2024');
});

test('lets hashed assets be kept for good', async () => {
  const { headers } = await ask('assets/app-1a2b.js');

  expect(headers['cache-control']).toContain('immutable');
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test('compresses in the way the browser takes', async () => {
  const plain = await ask('assets/app-1a2b.js');
  const gzip = await ask('assets/app-1a2b.js', { 'accept-encoding': 'gzip, deflate' });
  const br = await ask('assets/app-1a2b.js', { 'accept-encoding': 'gzip, deflate, br' });

  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
  expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT);
  expect(br.headers['content-encoding']).toBe('br');
});

test('does not send again what the browser has', async () => {
  const { headers } = await ask('en/trade/');
  const again = await ask('en/trade/', { 'if-none-match': String(headers.etag) });

  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
});

test('answers an unknown path with the page for that and status 404', async () => {
  const { status, body } = await ask('en/nowhere/');

  expect(status).toBe(404);
  expect(body.toString()).toBe('<h1>Nothing here</h1>');
});

test.each(['../package.json', '..%2f..%2fetc%2fpasswd', '%zz'])(
  'gives nothing away for %s',
  async (path) => {
    const { status, body } = await ask(path);

    expect(status).toBe(404);
    expect(body.toString()).toBe('<h1>Nothing here</h1>');
  },
);

test('serves below a base and nothing beside it', async () => {
  const based = await startServer({ dir, port: 0, base: '/atlas/' });
  const { origin } = new URL(based.url);

  const inside = await fetch(`${based.url}en/trade/`);
  const outside = await fetch(`${origin}/en/trade/`);
  await based.close();

  expect(inside.status).toBe(200);
  expect(outside.status).toBe(404);
});

test('takes the next free port where it may, and complains where it may not', async () => {
  const port = Number(new URL(server.url).port);

  const next = await startServer({ dir, port, seekPort: true });
  await next.close();

  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await expect(startServer({ dir, port })).rejects.toThrow('EADDRINUSE');
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The path goes out as written: fetch would tidy up the dots and unpack the body. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((done, failed) => {
    const request = get({ host: 'localhost', port, path: `/${path}`, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on('error', failed);
  });
}
