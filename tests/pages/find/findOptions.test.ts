import { expect, it } from 'vitest';
import type { FindDocument } from '#content/findDocument.ts';
import { FIRST_FINDS, findOptions } from '#pages/find/findOptions.ts';

const documents = (count: number): readonly FindDocument[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `event:${at}`,
    kind: 'event',
    title: `${at}`,
    text: '',
    words: '',
    target: { card: `event:${at}` },
  }));

it('folds a long group and says how many are hidden', () => {
  const options = findOptions([{ kind: 'event', documents: documents(12) }], new Set());

  expect(options).toHaveLength(FIRST_FINDS + 1);
  expect(options.at(-1)).toEqual({ kind: 'event', unfolds: 'event', hidden: 12 - FIRST_FINDS });
});

it('does not hide a single line', () => {
  const options = findOptions(
    [{ kind: 'event', documents: documents(FIRST_FINDS + 1) }],
    new Set(),
  );

  expect(options.every((option) => 'document' in option)).toBe(true);
});

it('shows a group whole once it is unfolded', () => {
  const options = findOptions([{ kind: 'event', documents: documents(12) }], new Set(['event']));

  expect(options).toHaveLength(12);
});
