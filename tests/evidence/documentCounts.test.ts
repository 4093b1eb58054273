import { expect, test } from 'vitest';
import { documentCounts } from '#evidence/documentCounts.ts';
import { evidenceOf, observe } from './observe.ts';

function count(kind: 'intergovernmental' | 'commercial', obsValue: number, source: string) {
  return observe({
    dataset: 'agreement-counts',
    indicator: `agreements.${kind}`,
    obsValue,
    unitMeasure: 'DOCUMENTS',
    unitMult: 0,
    period: '2024-01',
    reporter: null,
    source,
  });
}

test('7 and 16 documents against 18 agree neither kind by kind nor in all', () => {
  const [found] = documentCounts(
    evidenceOf([
      count('intergovernmental', 7, 'a'),
      count('commercial', 16, 'a'),
      count('commercial', 18, 'b'),
    ]),
  );

  expect(found).toMatchObject({
    id: 'sum-against-parts:agreements.2024-01',
    likelyReason: 'different-definition',
    pages: ['agreements'],
  });
  expect(found?.claims.map(({ value, formula }) => [value, formula])).toEqual([
    [7, null],
    [16, null],
    [23, 'sum-of-parts'],
    [18, null],
  ]);
});

test('a source that counts all documents agrees with one that tells the kinds apart', () => {
  expect(
    documentCounts(
      evidenceOf([
        count('intergovernmental', 7, 'a'),
        count('commercial', 16, 'a'),
        count('commercial', 23, 'b'),
      ]),
    ),
  ).toEqual([]);
});

test('one source alone contradicts nobody', () => {
  expect(documentCounts(evidenceOf([count('commercial', 16, 'a')]))).toEqual([]);
});
