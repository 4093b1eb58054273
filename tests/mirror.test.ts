import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const MIRRORED = [
  'dataset',
  'network',
  'evidence',
  'view',
  'content',
  'export',
  'i18n',
  'controls',
] as const;

/** Goes through all of the given data, and so mirrors no single source. */
const EVERY = /\/every[A-Z]\w*\.test\.ts$/;

/** Words only: the compiler holds their keys, and the i18n tests read them through the translator. */
const UNTESTED = /^i18n\/messages\//;

test('every file of a mirrored stage that runs has a test at the same path', () => {
  const sources = filesIn('src').filter(runs);

  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((source) => testsOf(source).length === 0)).toEqual([]);
});

test('every test of a mirrored stage stands where its source stands', () => {
  const tests = filesIn('tests').filter((file) => /\.test\.tsx?$/.test(file) && !EVERY.test(file));

  expect(tests.filter((file) => sourcesOf(file).length === 0)).toEqual([]);
});

/** Files below the mirrored folders, as paths below the root with forward slashes. */
function filesIn(root: string): string[] {
  return MIRRORED.map((stage) => join(root, stage))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** False for a file of nothing but types: there is no behaviour to test. */
function runs(source: string): boolean {
  if (UNTESTED.test(source)) return false;
  const text = readFileSync(join('src', source), 'utf8');
  return /^export (async )?(const|function|class|let)\b|^export \{/m.test(text);
}

/** Either ending will do: what renders is .tsx even where its source is a plain .ts hook. */
function testsOf(source: string): string[] {
  const stem = source.replace(/\.tsx?$/, '');
  return [`${stem}.test.ts`, `${stem}.test.tsx`].filter((file) => existsSync(join('tests', file)));
}

function sourcesOf(testFile: string): string[] {
  const stem = testFile.replace(/\.test\.tsx?$/, '');
  return [`${stem}.ts`, `${stem}.tsx`].filter((source) => existsSync(join('src', source)));
}
