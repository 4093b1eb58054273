import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

type PrerenderModule = typeof import('#entryPrerender.tsx');

/** An entry of Vite's manifest, as far as it is read here. */
interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestEntry>>;

/** Files that a page takes along, as paths below the site's root. */
export interface ClientFiles {
  readonly entry: string;
  /** Scripts that the entry needs before it runs. */
  readonly preloads: readonly string[];
  readonly styles: readonly string[];
}

export async function buildClient(root: string, dist: string): Promise<void> {
  await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
}

/** Builds what renders pages, and loads it. It is code for this machine and no part of the site. */
export async function loadPrerender(root: string, dist: string): Promise<PrerenderModule> {
  const outDir = join(root, '.cache', `prerender-${basename(dist)}`);
  await build({
    root,
    // Chunks of what renders pages need not be small.
    logLevel: 'error',
    build: {
      ssr: 'src/entryPrerender.tsx',
      outDir,
      emptyOutDir: true,
      manifest: false,
      copyPublicDir: false,
    },
  });
  return (await import(pathToFileURL(join(outDir, 'entryPrerender.js')).href)) as PrerenderModule;
}

export async function readManifest(dist: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;
}

/** What the entry needs, and with it the chunks that a page is sure to ask for first. */
export function clientFiles(manifest: Manifest, sources: readonly string[]): ClientFiles {
  const entry = entryOf(manifest, 'index.html');
  const chunks = new Set<ManifestEntry>();
  collectImports(manifest, entry, chunks);
  for (const source of sources) {
    const own = entryOf(manifest, source);
    chunks.add(own);
    collectImports(manifest, own, chunks);
  }
  chunks.delete(entry);
  return {
    entry: entry.file,
    preloads: [...chunks].map(({ file }) => file),
    styles: [...new Set([...chunks, entry].flatMap(({ css = [] }) => css))],
  };
}

/**
 * Styles of a chunk that comes later, for what is drawn of it before. Where others use it too, it is but a
 * door to what they share, and the styles are there; what every page has is left out.
 */
export function stylesOf(manifest: Manifest, source: string): readonly string[] {
  const { css, imports } = entryOf(manifest, source);
  if (css) return css;
  const entry = entryOf(manifest, 'index.html');
  const early = new Set([entry]);
  collectImports(manifest, entry, early);
  return (imports ?? [])
    .map((name) => entryOf(manifest, name))
    .filter((chunk) => !early.has(chunk))
    .flatMap((chunk) => chunk.css ?? []);
}

function entryOf(manifest: Manifest, source: string): ManifestEntry {
  const entry = manifest[source];
  if (!entry) throw new Error(`the build has no chunk of ${source}`);
  return entry;
}

function collectImports(manifest: Manifest, from: ManifestEntry, into: Set<ManifestEntry>): void {
  for (const name of from.imports ?? []) {
    const chunk = entryOf(manifest, name);
    if (into.has(chunk)) continue;
    into.add(chunk);
    collectImports(manifest, chunk, into);
  }
}
