import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inject } from 'vitest';

/** Paths of all files of the built site that end in one of these, below its root. */
export function builtFiles(...endings: readonly string[]): readonly string[] {
  const dist = inject('dist');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function readBuilt(path: string): string {
  return readFileSync(join(inject('dist'), path), 'utf8');
}

/** Bytes as a host sends them, compressed as hard as gzip can. */
export function sentBytes(...paths: readonly string[]): number {
  return paths.reduce(
    (sum, path) =>
      sum + gzipSync(readFileSync(join(inject('dist'), path)), { level: 9 }).byteLength,
    0,
  );
}
