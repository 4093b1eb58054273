import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MessageKey } from '#i18n/messages/en.ts';
import { en } from '#i18n/messages/en.ts';
import { createTranslator } from '#i18n/translator.ts';

const source = textOf(['src', 'scripts'], /\.tsx?$/);
const data = textOf(['src/data'], /\.json$/);

/** A key or code put together, as in `flow.${flow}`: any that begins and goes on like this. */
const patterns = [...source.matchAll(/`([\w-]+[.-][^`\s]*\$\{[^`]*)`/g)].map(([, template = '']) =>
  patternOf(template),
);
const prefixes = new Set(
  [...source.matchAll(/\bcode\(\s*'([\w.-]+)'/g)].map(([, prefix = '']) => prefix),
);

test('every message is said somewhere', () => {
  const unsaid = Object.keys(en).filter(
    (key) => !isQuoted(source, key) && !isPatterned(key) && !isCoded(key),
  );

  expect(unsaid).toEqual([]);
});

test('no sentence is written twice under two names', () => {
  const twice = Object.entries(en).filter(
    ([key, text]) =>
      text.endsWith('.') &&
      Object.entries(en).some(([other, same]) => other > key && same === text),
  );

  expect(twice.map(([key]) => key)).toEqual([]);
});

test('every message is one that can be read: its places and plurals are closed', () => {
  const i18n = createTranslator('en', en);

  for (const key of Object.keys(en) as MessageKey[])
    expect(() => i18n.t(key, placesOf(en[key])), key).not.toThrow();
});

function isQuoted(text: string, key: string): boolean {
  return text.includes(`'${key}'`) || text.includes(`"${key}"`);
}

function isPatterned(key: string): boolean {
  return patterns.some((pattern) => pattern.test(key));
}

/** Under the prefix of a code list, with a code that sources or data know. */
function isCoded(key: string): boolean {
  const dots = [...key.matchAll(/\./g)].map(({ index }) => index);
  return dots.some((dot) => {
    const code = key.slice(dot + 1);
    return prefixes.has(key.slice(0, dot)) && (isKnown(code) || code.split('.').every(isKnown));
  });
}

function isKnown(code: string): boolean {
  // A number, as in `unitMult.6` or `hsChapter.84`, stands in the data without quotes or within a code.
  return (
    /^\d+$/.test(code) ||
    isPatterned(code) ||
    isQuoted(source, code) ||
    isQuoted(data, code) ||
    data.includes(`.${code}"`) ||
    isNamed(code)
  );
}

/** A key of an object, as in `{ visit: … }`. */
function isNamed(code: string): boolean {
  return new RegExp(`(?<![\\w'])${escaped(code)}:`).test(source);
}

function patternOf(template: string): RegExp {
  return new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('.+')}$`,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A number for every place, which fills words and plurals alike. */
function placesOf(pattern: string): Record<string, number> {
  return Object.fromEntries([...pattern.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 1]));
}

function textOf(roots: readonly string[], name: RegExp): string {
  return roots
    .flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => name.test(file) && !file.includes(join('i18n', 'messages')))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
