import type { Direction } from '#dataset/codes.ts';
import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import { remembered } from '#dataset/remembered.ts';
import { headline, toClaim } from '#evidence/headline.ts';
import { leadingClaims } from '#evidence/leadingClaims.ts';
import { singleYear } from '#evidence/money.ts';
import { fullMoney, inMillions, moneyDigits, moneyUnit } from '#i18n/money.ts';
import type { Convertible, MoneyContext } from './moneyValue.ts';
import { convertedValue, printedMoney } from './moneyValue.ts';
import { monthsSum } from './monthsSum.ts';
import { productName } from './observationName.ts';
import type { RankBar } from './rankContent.ts';

/** A product of one direction in one year: a printed yearly value, or months added up. */
export interface ProductYear {
  readonly product: string;
  readonly observation: Observation;
  /** Empty where the value is printed for the whole year. */
  readonly months: readonly Observation[];
  readonly from: Convertible;
}

/** Products with a value in the year; each stands for itself, for they overlap and are never added. */
export function productYears(
  context: MoneyContext,
  products: Dataset,
  direction: Direction,
  year: number,
): readonly ProductYear[] {
  return claimsOfYear(products, direction, year).flatMap((group) => {
    const entry = yearly(context, group, year) ?? addedMonths(context, group, year, products);
    return entry ? [entry] : [];
  });
}

/** All that is claimed of the year and its months, product by product and reporter by reporter. */
const claimsOfYear = remembered(
  (products: Dataset, direction: Direction, year: number): readonly (readonly Observation[])[] => {
    const groups = new Map<string, Observation[]>();
    for (const observation of products.byIndicator.get('trade.product-value') ?? []) {
      if (observation.direction !== direction || singleYear(observation.period) !== year) continue;
      const key = `${observation.product}|${observation.reporter ?? 'unstated'}`;
      const group = groups.get(key);
      if (group) group.push(observation);
      else groups.set(key, [observation]);
    }
    return [...groups.values()];
  },
);

function yearly(
  context: MoneyContext,
  group: readonly Observation[],
  year: number,
): ProductYear | null {
  const claims = group
    .filter((o) => o.period === String(year))
    .map((o) => toClaim(o, context.sources.byId));
  const observation = headline(claims)?.observation;
  if (!observation) return null;
  for (const claim of claims) context.workings.use(claim.observation);
  return {
    product: observation.product ?? '',
    observation,
    months: [],
    from: printedMoney(context.i18n, observation),
  };
}

function addedMonths(
  context: MoneyContext,
  group: readonly Observation[],
  year: number,
  products: Dataset,
): ProductYear | null {
  const months = leadingClaims(group, context.sources.byId).filter((o) =>
    /^\d{4}-\d{2}$/.test(o.period ?? ''),
  );
  const [first] = months;
  if (!first) return null;
  for (const month of months) context.workings.use(month);
  return {
    product: first.product ?? '',
    observation: first,
    months,
    from: monthsAdded(
      context,
      months,
      `${first.product}.${first.direction}.${(first.reporter ?? 'unstated').toLowerCase()}.${year}`,
      productName(first.product ?? '', products, context.i18n),
    ),
  };
}

/** Months of one product added up, on record with the months that went in. */
export function monthsAdded(
  context: MoneyContext,
  months: readonly Observation[],
  key: string,
  name: string,
): Convertible {
  const { i18n, workings, figure } = context;
  const first = months[0] as Observation;
  const currency = first.unitMeasure === 'EUR' ? 'EUR' : 'USD';
  const amount = months.reduce((sum, o) => sum + inUnits(o), 0);
  const id = `${figure}@sum.${key.replaceAll(':', '-')}`;
  workings.addLater(id, () => {
    const text = moneyDigits(i18n, amount, 'mn', 1);
    const said = inMillions(i18n, text, currency);
    return {
      id,
      label: name,
      text,
      said,
      value: amount / 1e6,
      unit: moneyUnit(i18n, currency, 'mn'),
      ...monthsSum(i18n, months, said),
    };
  });
  return {
    id,
    label: name,
    text: fullMoney(i18n, amount, currency),
    amount,
    currency,
    year: singleYear(first.period),
    ref: { derived: id },
  };
}

/** A bar of one product; null where its money cannot be converted. */
export function productBar(
  context: MoneyContext,
  products: Dataset,
  entry: ProductYear,
): RankBar | null {
  const { i18n } = context;
  const value = convertedValue(context, entry.from);
  if (!value) return null;
  const { observation } = entry;
  return {
    ...value.ref,
    id: `${entry.product}.${observation.reporter ?? 'unstated'}`,
    label: i18n.t('bySector.product', {
      product: productName(entry.product, products, i18n),
      who: observation.reporter
        ? i18n.code('reporterSays', observation.reporter)
        : i18n.t('bySector.reconciled'),
      months:
        entry.months.length === 0 || entry.months.length === 12
          ? ''
          : i18n.t('bySector.months', { count: entry.months.length }),
    }),
    y: value.amount / 1e6,
    text: moneyDigits(i18n, value.amount, 'mn', value.amount < 1e7 ? 1 : 0),
    colour: observation.sector ? `sector:${observation.sector}` : 'muted',
    lit: true,
    rank: null,
    qualifier: observation.qualifier,
    caution: observation.caution,
    drill: null,
  };
}
