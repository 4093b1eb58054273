import { describe, expect, it, test } from 'vitest';
import { buildCard } from '#content/card.ts';
import type { CardContent } from '#content/cardContent.ts';
import { FIGURES } from '#content/catalogue.ts';
import type { DataId, DataMap, FigureData } from '#content/figureSpec.ts';
import type { Cell } from '#content/tableContent.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';
import { faultOf } from './recompute.ts';

const ALL_FLOWS: View['flow'] = ['exports', 'imports', 'turnover', 'balance'];

/** Views of the trade figures: every measure, price basis and currency, both reporters, all flows. */
const TRADE_VIEWS: Readonly<Record<string, Partial<View>>> = {
  'every flow': { flow: ALL_FLOWS },
  'every flow of both reporters': { flow: ALL_FLOWS, reporter: 'both' },
  'every flow as Italy reports it, in euro': { flow: ALL_FLOWS, reporter: 'it', currency: 'eur' },
  'every flow in prices of 2024': { flow: ALL_FLOWS, prices: 2024, reporter: 'both' },
  'every flow in euro of 2015': {
    flow: ALL_FLOWS,
    prices: 2015,
    currency: 'eur',
    reporter: 'both',
  },
  'shares of the world': {
    flow: ['exports', 'imports', 'turnover'],
    measure: { kind: 'share' },
    overlay: 'brent',
  },
  growth: {
    flow: ['exports', 'imports', 'turnover'],
    measure: { kind: 'growth' },
    reporter: 'both',
    overlay: 'brent',
  },
  'growth in euro of 2024': { measure: { kind: 'growth' }, currency: 'eur', prices: 2024 },
  'an index of 2010 in euro': {
    flow: ['exports', 'imports', 'turnover'],
    measure: { kind: 'index', base: 2010 },
    currency: 'eur',
    reporter: 'both',
    overlay: 'brent',
  },
  'an index of 2003 in prices of 2000': { measure: { kind: 'index', base: 2003 }, prices: 2000 },
};

/** Views of every figure. */
const VIEWS: Readonly<Record<string, Partial<View>>> = {
  'a bare address': { overlay: 'brent' },
  'euro of 2024': { currency: 'eur', prices: 2024 },
  'the year 2021': { at: 2021, currency: 'eur' },
  'the year 2019, one sector': { at: 2019, sectors: ['oil-gas'], years: { from: 2003, to: 2019 } },
};

const TRADE: ReadonlySet<string> = new Set(['trade-over-time', 'trade-two-reporters']);

describe.each(FIGURES.map((spec) => [spec.id, spec] as const))('%s', async (id, spec) => {
  const data = (await loadedData(...spec.datasets)) as FigureData<DataId>;
  const build = await spec.load();
  const views = TRADE.has(id) ? { ...VIEWS, ...TRADE_VIEWS } : VIEWS;

  it.each(Object.keys(views))('gives what it prints when computed again, for %s', (name) => {
    const content = build(data, { ...DEFAULT_VIEW, ...views[name] }, english);
    const context = { data: data as DataMap, contents: [content], i18n: english };
    const faults = Object.keys(content.derived).flatMap((derived) => {
      const card = buildCard(derived, context) as CardContent;
      const fault = faultOf(card);
      return fault === null ? [] : [`${derived} ${fault}`];
    });

    expect(faults).toEqual([]);
    expect(content.table.rows.flatMap(({ cells }) => cells).filter(differsFrom(content))).toEqual(
      [],
    );
  });
});

/** A computed cell prints the value of its card, in fewer digits at most. */
function differsFrom({
  derived,
}: {
  readonly derived: Readonly<Record<string, { readonly value: number }>>;
}) {
  return ({ text, value, derived: id }: Cell): boolean => {
    const own = id === undefined ? undefined : derived[id];
    if (!own || value === null) return false;
    const digits = /[−+]?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '';
    const printed = Number(digits.replaceAll(',', '').replace('−', '-'));
    const half = 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0) + 1e-9;
    const shown = text.includes('%') ? own.value * 100 : own.value;
    return Math.abs(shown - printed) > half;
  };
}

test('finds a result, an input or a count that is off by a digit', () => {
  expect(faultOf(ratioCard())).toBeNull();
  expect(faultOf(ratioCard({ number: '3.6' }))).toContain('gives 3.5');
  expect(faultOf(ratioCard({ text: '8,377.4 ÷ 2,362.6 = 3.6' }))).toContain('gives 3.5');
  expect(faultOf(ratioCard({ second: 'USD 2,363 mn' }))).toContain('2362.6 is none of the inputs');
  expect(faultOf(ratioCard({ number: '3', text: '3 entries listed' }))).toContain('2 things');
  expect(faultOf(ratioCard({ text: '2 values add up to USD 10,740.0 mn' }))).not.toBeNull();
  expect(
    faultOf(ratioCard({ number: '10,740.0', text: '2 values add up to USD 10,740.0 mn' })),
  ).toBeNull();
});

interface Told {
  readonly number?: string;
  readonly text?: string;
  readonly second?: string;
}

function ratioCard({
  number = '3.5',
  text = '8,377.4 ÷ 2,362.6 = 3.5',
  second = 'USD 2,362.6 mn',
}: Told = {}): CardContent {
  const item = (lead: string) => ({ key: lead, lead, text: '', meta: '', card: null });
  return {
    id: 'x@ratio.2023',
    kind: 'derived',
    title: 'Ratio',
    colour: 'ink',
    value: { qualifier: '', before: '', number, after: '' },
    standing: '',
    fields: [],
    working: { formula: '', text },
    sections: [
      {
        key: 'inputs',
        title: '',
        note: '',
        total: 2,
        items: [item('USD 8,377.4 mn'), item(second)],
      },
    ],
  };
}
