import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { requireChromium } from '../../scripts/chromium.ts';
import { startServer } from '../../scripts/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, with the slash at its end. */
    readonly url: string;
    /** The folder it was built into. */
    readonly dist: string;
    /** The path of the browser that opens it. */
    readonly chromium: string;
  }
}

const root = join(import.meta.dirname, '..', '..');
const dist = resolve(root, process.env.ATLAS_OUT ?? 'dist');

/** `SITE_BUILT=1` says that dist is fresh, as it is in `npm test`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!process.env.SITE_BUILT || !existsSync(join(dist, 'index.html'))) buildSite();
  const chromium = requireChromium();
  const base = process.env.ATLAS_BASE ?? '/';
  const { url, close } = await startServer({ dir: dist, port: 0, base });
  project.provide('url', url);
  project.provide('dist', dist);
  project.provide('chromium', chromium);
  return close;
}

function buildSite(): void {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const { status } = spawnSync(process.execPath, [tsx, join(root, 'scripts', 'build.ts')], {
    cwd: root,
    stdio: 'inherit',
    // A build under NODE_ENV=test would carry React's development code.
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
  if (status !== 0) throw new Error('The site does not build.');
}
