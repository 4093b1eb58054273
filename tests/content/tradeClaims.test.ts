import { describe, expect, it } from 'vitest';
import { tradeClaims } from '#content/tradeClaims.ts';
import type { Reporter } from '#dataset/codes.ts';
import type { Flow } from '#view/view.ts';
import { moneyContext } from './moneyContext.ts';
import { tradeData } from './tradeContext.ts';

const context = moneyContext();
const modules = {
  totals: tradeData['trade-totals'],
  months: tradeData['trade-months'],
  sources: tradeData.sources,
};
const claims = (reporter: Reporter | null, flow: Flow) =>
  tradeClaims(context, modules, reporter, flow);
const computed = (reporter: Reporter | null, flow: Flow) =>
  claims(reporter, flow).filter((claim) => claim.computed);
const working = (id: string | undefined) => context.workings.derived()[id ?? '']?.working;

describe('tradeClaims', () => {
  it('gives each printed value as printed, with its card', () => {
    const claim = claims('KZ', 'exports').find((one) => one.id.includes('.2024:bns'));

    expect(claim?.from).toMatchObject({
      text: 'USD 18,663.7648458 mn',
      amount: 18_663_764_845.8,
      currency: 'USD',
      year: 2024,
      ref: { obs: claim?.id },
    });
  });

  it('adds twelve months of one source to a year, for Italy', () => {
    const sum = computed('IT', 'exports').at(-1);

    expect(sum).toMatchObject({ period: '2021', qualifier: 'exact' });
    expect(sum?.observations).toHaveLength(12);
    expect(sum?.from.text).toBe('EUR 1,183.489098 mn');
    expect(working(sum?.id)).toMatch(/^20\.118611 \+ 51\.487935 \+ .+ = EUR 1,183\.5 mn$/);
  });

  it('makes turnover and balance of one source’s exports and imports', () => {
    expect(
      working(
        computed('KZ', 'turnover').find(({ id }) => id.endsWith('.2020.farodiroma-2021'))?.id,
      ),
    ).toBe('6,640 + 913 = USD 7,553.0 mn');
    expect(
      working(computed('KZ', 'balance').find(({ id }) => id.endsWith('.2020.farodiroma-2021'))?.id),
    ).toBe('6,640 − 913 = USD 5,727.0 mn');
  });

  it('sets printed turnovers beside the computed ones; no source prints a balance', () => {
    expect(claims('KZ', 'turnover').some((claim) => !claim.computed)).toBe(true);
    expect(claims('KZ', 'balance').every((claim) => claim.computed)).toBe(true);
  });

  it('keeps claims whose reporter is not named apart from those of a reporter', () => {
    expect(new Set(claims(null, 'exports').map((claim) => claim.reporter))).toEqual(
      new Set([null]),
    );
    expect(new Set(claims('KZ', 'exports').map((claim) => claim.reporter))).toEqual(
      new Set(['KZ']),
    );
  });

  it('goes by the direction of the goods, not by who reports', () => {
    expect(new Set(claims('IT', 'exports').map((c) => c.observations[0]?.direction))).toEqual(
      new Set(['kz-it']),
    );
  });
});
