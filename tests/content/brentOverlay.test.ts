import { describe, expect, it } from 'vitest';
import { brentOverlay } from '#content/brentOverlay.ts';
import type { View } from '#view/view.ts';
import { tradeOf } from './tradeContext.ts';

function overlay(asked: Partial<View> = {}, window = { from: 2018, to: 2024 }) {
  const { context, lines, view } = tradeOf({ overlay: 'brent', ...asked });
  const drawn = brentOverlay(context, view, window, lines);
  return { drawn, derived: context.workings.derived() };
}

describe('brentOverlay', () => {
  it('is not there unless asked for', () => {
    expect(overlay({ overlay: null }).drawn).toBeNull();
  });

  it('gives the yearly price as printed, on an axis of its own', () => {
    const { drawn } = overlay();

    expect(drawn?.series).toMatchObject({ axis: 'overlay', endText: '81', dashed: true });
    expect(drawn?.series.points[0]).toMatchObject({
      obs: 'reference:reference.brent.2018:eia-brent-annual',
      y: 71.34,
      text: 'USD 71.34 per barrel',
    });
    expect(drawn?.axis.title).toBe('Brent, USD per barrel');
  });

  it('says how closely the first line moves with it, with the pairs on record', () => {
    const { drawn, derived } = overlay();

    expect(drawn?.note).toBe(
      'Exports to Italy and the price of Brent: r = 0.73 over the 7 years shown between 2018 and 2024.',
    );
    expect(derived['test@correlation.exports.kz.2018-2024']?.inputs).toHaveLength(14);
  });

  it('says that two years are too few to tell', () => {
    const { context, view, lines } = tradeOf({ overlay: 'brent' });
    const [line] = lines;
    const two = line && { ...line, measured: new Map([...line.measured].slice(0, 2)) };
    const drawn = brentOverlay(context, view, { from: 2018, to: 2019 }, two ? [two] : []);

    expect(drawn?.note).toContain('Too few years');
  });
});
