import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file of the site, with the folders it stands in. */
export async function writeSiteFile(
  dist: string,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = join(dist, ...path.split('/'));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
