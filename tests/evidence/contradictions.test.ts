import { expect, test } from 'vitest';
import { contradictionsOf, findContradictions } from '#evidence/contradictions.ts';
import { evidenceOf, observe } from './observe.ts';

const [OLD, NEW] = [
  observe({ period: '2020', obsValue: 10, source: 'a' }),
  observe({ period: '2020', obsValue: 11, source: 'b' }),
];
const [LOW, HIGH] = [
  observe({ obsValue: 10, source: 'a' }),
  observe({ obsValue: 30, source: 'b' }),
];

test('the most serious comes first', () => {
  const found = findContradictions(evidenceOf([OLD, NEW, LOW, HIGH]));

  expect(found.map(({ subject }) => subject.period)).toEqual(['2024', '2020']);
});

test('the contradictions of an observation are those it has a part in', () => {
  const list = findContradictions(evidenceOf([OLD, NEW, LOW, HIGH]));

  expect(contradictionsOf(list, LOW.id).map(({ subject }) => subject.period)).toEqual(['2024']);
  expect(contradictionsOf(list, 'nobody')).toEqual([]);
});

test('data without rates of exchange can still be searched', () => {
  const euros = observe({ obsValue: 40, unitMeasure: 'EUR', source: 'c' });

  expect(findContradictions(evidenceOf([LOW, HIGH, euros]))).toHaveLength(1);
});

test('no data, no contradictions', () => {
  expect(findContradictions(evidenceOf([]))).toEqual([]);
});
