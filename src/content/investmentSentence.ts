import { fullMoney, moneyInWords } from '#i18n/money.ts';
import type { InvestmentYear, InvestmentYears, YearWindow } from './investmentYears.ts';
import type { MoneyContext } from './moneyValue.ts';

/** The last year's flow and stock, and in how many of the years shown more left than came. */
export function investmentSentence(
  context: MoneyContext,
  years: InvestmentYears,
  window: YearWindow,
): string {
  const { i18n } = context;
  const recorded = recordedClause(context, lastOf(years['net-inflow']), lastOf(years.stock));
  if (recorded === null) return i18n.t('invest.empty');
  const outflows = outflowYears(context, years['net-inflow'], window);
  const text =
    outflows === null ? recorded : i18n.t('sentence.join', { first: recorded, second: outflows });
  return i18n.t('sentence.full', { text });
}

interface Last {
  readonly year: number;
  /** In currency units. */
  readonly amount: number;
}

/** Flow and stock of the last year; where they end in different years, the flow alone. */
function recordedClause(
  { i18n, target }: MoneyContext,
  flow: Last | null,
  stock: Last | null,
): string | null {
  const words = (amount: number) => moneyInWords(i18n, amount, target.currency);
  if (!flow) {
    if (!stock) return null;
    return i18n.t('invest.sentence.stock', {
      year: String(stock.year),
      stock: words(stock.amount),
    });
  }
  const way = flow.amount < 0 ? 'out' : 'in';
  const year = String(flow.year);
  const value = words(Math.abs(flow.amount));
  return stock?.year === flow.year
    ? i18n.t(`invest.sentence.${way}.both`, { year, flow: value, stock: words(stock.amount) })
    : i18n.t(`invest.sentence.${way}.flow`, { year, flow: value });
}

function lastOf(years: ReadonlyMap<number, InvestmentYear>): Last | null {
  const [year, entry] = [...years].findLast(([, { money }]) => money !== null) ?? [];
  return year === undefined || !entry?.money ? null : { year, amount: entry.money.amount };
}

/** Null where no more than one year is shown: a count of years would say nothing. */
function outflowYears(
  context: MoneyContext,
  years: ReadonlyMap<number, InvestmentYear>,
  window: YearWindow,
): string | null {
  const { i18n, workings, figure, target } = context;
  const shown = [...years].flatMap(([year, { money }]) => (money ? [{ year, money }] : []));
  if (shown.length < 2) return null;
  const negative = shown.filter(({ money }) => money.amount < 0);
  const [count, total] = [negative.length, shown.length];
  workings.add({
    id: `${figure}@outflow-years.${window.from}-${window.to}`,
    label: i18n.t('invest.outflowYears'),
    text: i18n.t('invest.countOfYears', { count, total }),
    value: count,
    unit: '',
    formula: i18n.t('invest.outflowFormula'),
    working: i18n.t('invest.outflowWorking', {
      count,
      total,
      years: i18n.list(negative.map(({ year }) => String(year))),
    }),
    inputs: shown.map(({ year, money }) => ({
      ...money.ref,
      label: String(year),
      text: fullMoney(i18n, money.amount, target.currency),
    })),
  });
  return i18n.t('invest.sentence.outflows', { count, total });
}
