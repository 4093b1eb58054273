import type { Observation } from '#dataset/observation.ts';
import { headline, toClaim } from '#evidence/headline.ts';
import { singleYear } from '#evidence/money.ts';
import type { YearExtent } from '#view/resolveYears.ts';
import type { MoneyContext, MoneyValue } from './moneyValue.ts';
import { moneyValue } from './moneyValue.ts';

/** First year on the sixth balance of payments manual; earlier years follow an older method. */
export const BPM6_FROM = 2013;

export type InvestmentMeasure = 'net-inflow' | 'stock';
export const INVESTMENT_MEASURES: readonly InvestmentMeasure[] = ['net-inflow', 'stock'];

/** A year of one measure; `money` is null where no rate or price index reaches it. */
export interface InvestmentYear {
  readonly observation: Observation;
  readonly money: MoneyValue | null;
}

export type InvestmentYears = Readonly<
  Record<InvestmentMeasure, ReadonlyMap<number, InvestmentYear>>
>;

/** A figure for part of a year, in a definition of its own. */
export interface PartYear {
  readonly period: string;
  readonly year: number;
  readonly observation: Observation;
  readonly money: MoneyValue;
}

export interface YearWindow {
  readonly from: number;
  readonly to: number;
}

const PART_INDICATOR = 'investment.gross-inflow';

function isMeasured({ indicator }: Observation): boolean {
  return INVESTMENT_MEASURES.some((measure) => indicator === `investment.${measure}`);
}

/** First and last year that any yearly figure of direct investment reaches. */
export function investmentExtent(observations: readonly Observation[]): YearExtent {
  const years = observations
    .filter((o) => isMeasured(o) || o.indicator === PART_INDICATOR)
    .flatMap(({ period }) => singleYear(period) ?? []);
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** The headline of every year in the window. */
export function investmentYears(
  context: MoneyContext,
  observations: readonly Observation[],
  window: YearWindow,
): InvestmentYears {
  const of = (measure: InvestmentMeasure) => {
    const years = new Map<number, InvestmentYear>();
    for (let year = window.from; year <= window.to; year++) {
      const claims = observations
        .filter((o) => o.indicator === `investment.${measure}` && o.period === String(year))
        .map((o) => toClaim(o, context.sources.byId));
      const observation = headline(claims)?.observation;
      if (!observation) continue;
      context.workings.use(observation);
      years.set(year, { observation, money: moneyValue(context, observation) });
    }
    return years;
  };
  return { 'net-inflow': of('net-inflow'), stock: of('stock') };
}

/** What sources state for a few months of a year, gross or net untold. */
export function partYears(
  context: MoneyContext,
  observations: readonly Observation[],
  window: YearWindow,
): readonly PartYear[] {
  return observations
    .filter((o) => o.indicator === PART_INDICATOR && o.caution !== 'defective')
    .flatMap((observation) => {
      const year = singleYear(observation.period);
      if (year === null || year < window.from || year > window.to) return [];
      const money = moneyValue(context, observation);
      if (!money) return [];
      context.workings.use(observation);
      return [{ period: observation.period ?? '', year, observation, money }];
    });
}
