import type { Dataset } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { remembered } from '#dataset/remembered.ts';
import { growth } from '#evidence/growth.ts';
import type { RankedClaim } from '#evidence/headline.ts';
import { headline, rankClaims, toClaim } from '#evidence/headline.ts';
import { indexToBase } from '#evidence/indexToBase.ts';
import type { Quantity } from '#evidence/quantity.ts';
import { share } from '#evidence/share.ts';
import { fullMoney, inMillions, moneyDigits } from '#i18n/money.ts';
import { fullDigits, printedText, withUnit } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Flow, Measure } from '#view/view.ts';
import type { DerivedInput } from './derived.ts';
import type { MoneyContext, MoneyValue } from './moneyValue.ts';
import { convertedValue } from './moneyValue.ts';
import type { TradeClaim } from './tradeClaims.ts';
import type { ValueRef } from './valueRef.ts';

/** One year of one flow: its claims in order, the headline, and its value in the target's money. */
export interface TradeYear {
  readonly year: number;
  readonly ranked: readonly RankedClaim<TradeClaim>[];
  readonly headline: TradeClaim | null;
  /** Null: nothing to show, or no rate for that year. */
  readonly money: MoneyValue | null;
}

/** A value as the chosen measure shows it. */
export interface MeasuredValue {
  /** In axis units: millions are divided by the caller; shares and growth are 0…1; an index is 100-based. */
  readonly value: number;
  readonly text: string;
  /** The text with its unit. */
  readonly said: string;
  /** The text with its unit and every digit needed to compute on with it. */
  readonly full: string;
  readonly ref: ValueRef;
}

/** Claims for whole years, by year in order; claims for parts of a year are left out. */
export function tradeYears(
  context: MoneyContext,
  claims: readonly TradeClaim[],
): ReadonlyMap<number, TradeYear> {
  return new Map(
    [...rankedYears(claims)].map(([year, ranked]) => {
      const first = ranked[0];
      const headline = first?.reason === 'headline' ? first.claim : null;
      if (headline) for (const o of headline.observations) context.workings.use(o);
      const money = headline ? convertedValue(context, headline.from) : null;
      return [year, { year, ranked, headline, money }];
    }),
  );
}

const rankedYears = remembered(
  (claims: readonly TradeClaim[]): ReadonlyMap<number, TradeYear['ranked']> => {
    const byYear = new Map<number, TradeClaim[]>();
    for (const claim of claims) {
      if (!/^\d{4}$/.test(claim.period)) continue;
      const year = Number(claim.period);
      const group = byYear.get(year);
      if (group) group.push(claim);
      else byYear.set(year, [claim]);
    }
    const years = [...byYear].sort(([a], [b]) => a - b);
    return new Map(years.map(([year, group]) => [year, rankClaims(group)]));
  },
);

/** Each year's value in the measure; a year that has none is absent. */
export function measureYears(
  context: MoneyContext,
  years: ReadonlyMap<number, TradeYear>,
  measure: Measure,
  name: string,
  partners: Dataset,
  flow: Flow,
): ReadonlyMap<number, MeasuredValue> {
  const measured = new Map<number, MeasuredValue>();
  for (const [year, entry] of years) {
    const value = measureYear(context, years, entry, measure, name, partners, flow);
    if (value) measured.set(year, value);
  }
  return measured;
}

function measureYear(
  context: MoneyContext,
  years: ReadonlyMap<number, TradeYear>,
  entry: TradeYear,
  measure: Measure,
  name: string,
  partners: Dataset,
  flow: Flow,
): MeasuredValue | null {
  if (measure.kind === 'share') return shareOfWorld(context, entry, name, partners, flow);
  if (!entry.money) return null;
  if (measure.kind === 'amount') {
    const text = moneyDigits(context.i18n, entry.money.amount, 'mn', 0);
    return {
      value: entry.money.amount / 1e6,
      text,
      said: inMillions(context.i18n, text, context.target.currency),
      full: fullMoney(context.i18n, entry.money.amount, context.target.currency),
      ref: entry.money.ref,
    };
  }
  const base = years.get(measure.kind === 'index' ? measure.base : entry.year - 1);
  if (!base?.money) return null;
  return against(context, entry, base, measure.kind === 'index' ? 'index' : 'growth', name, flow);
}

function against(
  context: MoneyContext,
  entry: TradeYear,
  base: TradeYear,
  kind: 'growth' | 'index',
  name: string,
  flow: Flow,
): MeasuredValue | null {
  const { i18n, workings, figure } = context;
  if (!entry.money || !base.money) return null;
  const measured =
    kind === 'growth'
      ? growth(asQuantity(context, entry), asQuantity(context, base))
      : indexToBase(asQuantity(context, entry), asQuantity(context, base));
  if (measured.kind === 'missing') return null;
  const { value } = measured;
  const text = kind === 'growth' ? i18n.percent(value, 1) : i18n.number(value, 1);
  const [now, then] = [entry, base].map((year) =>
    fullDigits(i18n, (year.money?.amount ?? 0) / 1e6),
  );
  const words = { year: String(entry.year), base: String(base.year) };
  const said = kind === 'growth' ? text : i18n.t('derived.indexSaid', { n: text, ...words });
  const derived = workings.add({
    id: `${figure}@${kind}${kind === 'index' ? base.year : ''}.${name}.${entry.year}`,
    label: ofFlow(
      i18n,
      flow,
      i18n.t(kind === 'growth' ? 'derived.growth' : 'derived.index', words),
    ),
    text,
    said,
    value,
    unit: kind === 'growth' ? '%' : i18n.t('derived.indexUnit', words),
    formula: i18n.t(kind === 'growth' ? 'derived.growthFormula' : 'derived.indexFormula', words),
    working:
      kind === 'growth' ? `${now} ÷ ${then} − 1 = ${text}` : `${now} ÷ ${then} × 100 = ${text}`,
    inputs: [valueInput(context, entry), valueInput(context, base)],
  });
  const full = kind === 'growth' ? fullPercent(i18n, value) : fullDigits(i18n, value);
  return { value, text, said, full, ref: { derived } };
}

function ofFlow(i18n: Translator, flow: Flow, what: string): string {
  return i18n.t('derived.of', { of: i18n.code('flow', flow), what });
}

function fullPercent(i18n: Translator, share: number): string {
  const value = { obsValue: share * 100, unitMeasure: 'PERCENT', unitMult: 0 };
  return withUnit(i18n, fullDigits(i18n, share * 100), value);
}

/** The flow as a share of Kazakhstan's trade of that kind with the whole world, same year, in dollars. */
function shareOfWorld(
  context: MoneyContext,
  entry: TradeYear,
  name: string,
  partners: Dataset,
  flow: Flow,
): MeasuredValue | null {
  const { i18n, workings, figure } = context;
  const own = entry.headline?.from;
  const worlds = worldTotals(partners, context.sources, flow, String(entry.year));
  if (own?.currency !== 'USD' || worlds === null) return null;
  const total = worlds.reduce((sum, o) => sum + inUnits(o), 0);
  const measured = share(
    { value: own.amount, unit: 'USD', year: entry.year, inputs: [own.id] },
    { value: total, unit: 'USD', year: entry.year, inputs: worlds.map((o) => o.id) },
  );
  if (measured.kind === 'missing') return null;
  const { value } = measured;
  const text = i18n.percent(value, 1);
  const digits = (amount: number) => fullDigits(i18n, amount / 1e6);
  const derived = workings.add({
    id: `${figure}@share.${name}.${entry.year}`,
    label: ofFlow(i18n, flow, i18n.t('derived.share', { year: String(entry.year) })),
    text,
    value,
    unit: '%',
    formula: i18n.t('derived.shareFormula'),
    working: `${digits(own.amount)} ÷ ${digits(total)} = ${text}`,
    inputs: [
      { ...own.ref, label: own.label, text: own.text },
      ...worlds.map((o) => ({
        obs: o.id,
        label: i18n.t(
          o.direction === 'kz-partner' ? 'derived.worldExports' : 'derived.worldImports',
        ),
        text: printedText(i18n, o),
      })),
    ],
  });
  for (const o of worlds) workings.use(o);
  return { value, text, said: text, full: fullPercent(i18n, value), ref: { derived } };
}

/** World totals that the flow is a share of; null where one is not printed for the year. */
function worldTotals(partners: Dataset, sources: SourceIndex, flow: Flow, period: string) {
  const directions =
    flow === 'exports'
      ? ['kz-partner']
      : flow === 'imports'
        ? ['partner-kz']
        : ['kz-partner', 'partner-kz'];
  const found = directions.map((direction) => {
    const claims = worldClaims(partners)
      .filter((o) => o.direction === direction && o.period === period)
      .map((o) => toClaim(o, sources.byId));
    return headline(claims)?.observation ?? null;
  });
  return found.every((o) => o !== null) ? found : null;
}

const worldClaims = remembered((partners: Dataset) =>
  (partners.byIndicator.get('trade.value') ?? []).filter((o) => o.counterpart === 'W00'),
);

/** A year's value as a measure takes it, in the target's money. */
export function asQuantity({ target }: MoneyContext, entry: TradeYear): Quantity {
  return {
    value: entry.money?.amount ?? 0,
    unit: target.currency,
    year: entry.year,
    inputs: entry.headline?.observations.map((o) => o.id) ?? [],
  };
}

/** A year's value as it goes into a computation. */
export function valueInput({ i18n, target }: MoneyContext, entry: TradeYear): DerivedInput {
  return {
    ...entry.money?.ref,
    label: String(entry.year),
    text: fullMoney(i18n, entry.money?.amount ?? 0, target.currency),
  };
}
