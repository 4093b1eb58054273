import { expect, test } from 'vitest';
import { partnerClaim } from '#content/partnerClaim.ts';
import { observe } from '../evidence/observe.ts';
import { moneyContext } from './moneyContext.ts';

test('a claim is placed in millions of the figure’s money and says what its source prints', () => {
  const rival = observe({ id: 'wits', period: '2018', obsValue: 11.7, unitMult: 9 });

  const [mark] = partnerClaim(moneyContext({ currency: 'eur' }), rival);

  expect(mark).toMatchObject({ obs: 'wits', text: 'USD 11.7 bn', qualifier: 'exact' });
  expect(mark?.derived).toContain('@eur.');
  expect(mark?.y).toBeCloseTo(11_700 * 0.8468, -2);
});

test('a year without a rate has no place in euro', () => {
  const old = observe({ period: '1997', obsValue: 142, unitMult: 6 });

  expect(partnerClaim(moneyContext({ currency: 'eur' }), old)).toEqual([]);
});
