import { describe, expect, it } from 'vitest';
import { tradeChoices } from '#content/tradeChoices.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { english } from '../translators.ts';

const choose = (view: Partial<View>) => tradeChoices({ ...DEFAULT_VIEW, ...view }, english);
const refused = (view: Partial<View>) =>
  choose(view).disabled.map(({ key, value }) => `${key}:${value}`);

describe('tradeChoices', () => {
  it('leaves a view that means something as it is', () => {
    expect(choose({ measure: { kind: 'share' }, scale: 'log' })).toEqual({
      flow: ['exports', 'imports'],
      measure: { kind: 'share' },
      scale: 'log',
      notices: [],
      disabled: [],
    });
  });

  it('gives amounts for a share that has no world total, and says why', () => {
    const { measure, notices } = choose({ measure: { kind: 'share' }, reporter: 'both' });

    expect(measure).toEqual({ kind: 'amount' });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('A share needs a world total');
  });

  it('drops the balance from a measure it cannot have, and keeps the other flows', () => {
    const { flow, measure } = choose({ flow: ['exports', 'balance'], measure: { kind: 'growth' } });

    expect(flow).toEqual(['exports']);
    expect(measure).toEqual({ kind: 'growth' });
  });

  it('shows a balance asked for alone as an amount', () => {
    const { flow, measure, notices } = choose({
      flow: ['balance'],
      measure: { kind: 'index', base: 2010 },
    });

    expect(flow).toEqual(['balance']);
    expect(measure).toEqual({ kind: 'amount' });
    expect(notices).toHaveLength(1);
  });

  it('takes no logarithm of a balance or of growth', () => {
    expect(choose({ flow: ['balance'], scale: 'log' }).scale).toBe('linear');
    expect(choose({ measure: { kind: 'growth' }, scale: 'log' }).scale).toBe('linear');
  });

  it('names what cannot be chosen next, without a notice while nobody has', () => {
    expect(refused({ flow: ['balance'] })).toEqual([
      'measure:share',
      'measure:growth',
      'measure:index',
      'scale:log',
    ]);
    expect(choose({ flow: ['balance'] }).notices).toEqual([]);
    expect(refused({ reporter: 'it' })).toEqual(['measure:share']);
  });
});
