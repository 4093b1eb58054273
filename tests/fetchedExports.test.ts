import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** `(await import('./a.ts')).one`, or the module as a whole: knip takes all its exports for used there. */
const FETCHED = /\bimport\('(#|\.\/)([^']+)'\)/g;
const EXPORTED = /^export (?:async )?(?:const|let|function|class) (\w+)/gm;

const texts = new Map(
  ['src', 'scripts']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
);

test('a file that is fetched on demand exports nothing that no other file asks for', () => {
  const fetched = new Set(
    [...texts].flatMap(([file, text]) =>
      [...text.matchAll(FETCHED)].map(([, root, path = '']) =>
        join(root === '#' ? 'src' : dirname(file), path),
      ),
    ),
  );
  const unasked = [...fetched].flatMap((file) =>
    [...(texts.get(file) ?? '').matchAll(EXPORTED)]
      .map(([, name = '']) => name)
      .filter((name) => !isAskedFor(name, file))
      .map((name) => `${file}: ${name}`),
  );

  expect(fetched.size).toBeGreaterThan(20);
  expect([...fetched].filter((file) => !texts.has(file))).toEqual([]);
  expect(unasked).toEqual([]);
});

/** True where another file that names this one also says the name. */
function isAskedFor(name: string, file: string): boolean {
  const word = new RegExp(`\\b${name}\\b`);
  return [...texts].some(
    ([other, text]) => other !== file && text.includes(basename(file)) && word.test(text),
  );
}
