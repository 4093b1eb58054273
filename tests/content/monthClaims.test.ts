import { expect, test } from 'vitest';
import { monthClaims, monthStart } from '#content/monthClaims.ts';
import { observe } from '../evidence/observe.ts';
import { moneyContext } from './moneyContext.ts';

const month = { period: '2022-11', unitMeasure: 'EUR', unitMult: 6, direction: 'it-kz' } as const;
const first = observe({ ...month, id: 'first', obsValue: 80.612717 });
const other = observe({ ...month, id: 'other', obsValue: 81.391376 });

test('another claim for a month stands at its start, in the money of the figure, as printed', () => {
  const context = moneyContext({ currency: 'eur' });
  const [mark, ...more] = monthClaims(context, { id: 'imports', colour: 'it' }, [first], () => [
    other,
  ]);

  expect(more).toEqual([]);
  expect(mark).toMatchObject({ obs: 'other', series: 'imports', text: 'EUR 81.391376 mn' });
  expect(mark?.x).toBeCloseTo(2022 + 10 / 12);
  expect(mark?.y).toBeCloseTo(81.391376);
});

test('January stands at the year itself', () => {
  expect(monthStart('2022-01')).toBe(2022);
});
