import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDataset } from '#dataset/parseDataset.ts';
import type { Module } from '../../scripts/grownData.ts';
import { grown } from '../../scripts/grownData.ts';
import { atOnce } from '../dataset/atOnce.ts';

const read = (id: string) => JSON.parse(readFileSync(`src/data/${id}.json`, 'utf8')) as unknown;
const { sources } = read('sources') as { readonly sources: readonly { readonly id: string }[] };
const known = { sources: new Set(sources.map(({ id }) => id)) };

test('grown data parse, with each claim as many times as asked and the first as it was', () => {
  const module = read('corridor-traffic') as Module;
  const parse = (json: unknown) =>
    atOnce(parseDataset('src/data/corridor-traffic.json', json, known)).observations;

  const [own, many] = [parse(module), parse(grown(module, 3))];

  expect(many).toHaveLength(3 * own.length);
  expect(many.filter(({ id }) => !id.includes('copy-'))).toEqual(own);
});
