import { expect, test } from 'vitest';
import { rivalsAmong } from '#content/rivals.ts';
import { observe } from '../evidence/observe.ts';

const bureau = observe({ id: 'bureau', obsValue: 937, unitMult: 6 });
const press = observe({ id: 'press', obsValue: 913, unitMult: 6 });
const copy = observe({ id: 'copy', obsValue: 0.937, unitMult: 9 });
const defective = observe({ id: 'defective', obsValue: 253.5, caution: 'defective' });
const otherYear = observe({ id: 'other-year', obsValue: 800, period: '2019' });

test('rivals state another value under the same key; copies and defective claims are none', () => {
  const rivalsOf = rivalsAmong([bureau, press, copy, defective, otherYear]);

  expect(rivalsOf(bureau).map(({ id }) => id)).toEqual(['press']);
  expect(rivalsOf(otherYear)).toEqual([]);
});
