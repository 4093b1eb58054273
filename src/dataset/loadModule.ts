import { DataError } from './problem.ts';

/** One chunk a module. The shapes of the basemap are not data of ours: the map loads them. */
const MODULES = import.meta.glob<unknown>(['#data/*.json', '!**/basemap-*.json'], {
  import: 'default',
});

const BY_FILE = new Map(
  Object.entries(MODULES).map(([path, read]) => [path.split('/').at(-1), read]),
);

/** The file of a module, as problems name it. */
export function fileOf(id: string): string {
  return `src/data/${id}.json`;
}

/** The raw module `src/data/<id>.json`. */
export async function loadModule(id: string): Promise<unknown> {
  const read = BY_FILE.get(`${id}.json`);
  if (!read) throw new DataError([{ file: fileOf(id), pointer: '', reason: 'does not exist' }]);
  return read();
}
