import type { Observation } from '#dataset/observation.ts';
import { inMillions } from '#i18n/money.ts';
import { fullDigits, withUnit } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CrudeYear } from './crudeYears.ts';
import type { DerivedInput } from './derived.ts';
import { monthsSum } from './monthsSum.ts';
import type { Cell } from './tableContent.ts';
import type { Workings } from './workings.ts';

export const CRUDE_FIGURE = 'crude-oil';
export const CRUDE_MEASURES = ['value', 'barrels', 'price', 'share'] as const;
export type CrudeMeasure = (typeof CRUDE_MEASURES)[number];

/** A year's measures, each as printed or computed; null where it cannot be told. */
export interface ToldYear {
  readonly year: CrudeYear;
  readonly cells: Readonly<Record<CrudeMeasure, Cell>>;
}

export interface CrudeContext {
  readonly i18n: Translator;
  readonly workings: Workings;
}

export function cellsOf(context: CrudeContext, year: CrudeYear): ToldYear['cells'] {
  const { i18n } = context;
  for (const o of [...year.values, ...year.volumes, ...year.allValues]) context.workings.use(o);
  const value = added(context, year, 'value', year.values, year.value / 1e6);
  const barrels = added(context, year, 'barrels', year.volumes, year.barrels / 1e6);
  const price = ratio(context, `price.${year.year}`, 'price', value, barrels);
  const whole =
    year.allOrigins === null
      ? null
      : added(context, year, 'all', year.allValues, year.allOrigins / 1e6);
  const share =
    whole && year.allOrigins
      ? ratio(context, `share.${year.year}`, 'share', value, whole)
      : { text: i18n.t('value.none'), value: null };
  return { value, barrels, price, share };
}

/** A total of one or more observations: printed where it is one, computed where it is more. */
function added(
  { i18n, workings }: CrudeContext,
  year: CrudeYear,
  name: 'value' | 'barrels' | 'all',
  from: readonly Observation[],
  value: number,
): Cell {
  const measure = name === 'barrels' ? 'barrels' : 'value';
  const text = i18n.number(value, name === 'barrels' ? 1 : 0);
  const [only] = from;
  if (from.length === 1 && only) return { text, value, obs: only.id };
  const said = crudeText(i18n, measure, text, value);
  const derived = workings.add({
    id: `${CRUDE_FIGURE}@${name}.${year.year}`,
    label: i18n.t('crude.added', { year: String(year.year) }),
    text,
    said,
    value,
    unit: i18n.t(`crude.unit.${measure}`),
    ...monthsSum(i18n, from, said),
  });
  return { text, value, derived, remark: i18n.t('remark.computed') };
}

function ratio(
  { i18n, workings }: CrudeContext,
  id: string,
  measure: 'price' | 'share',
  above: Cell,
  below: Cell,
): Cell {
  const value = (above.value ?? 0) / (below.value ?? 0);
  const isPrice = measure === 'price';
  const text = isPrice ? i18n.number(value, 1) : i18n.percent(value, 1);
  const derived = workings.add({
    id: `${CRUDE_FIGURE}@${id}`,
    label: i18n.t(`crude.panel.${measure}`),
    text,
    said: crudeText(i18n, measure, text, value),
    value,
    unit: i18n.t(`crude.unit.${measure}`),
    formula: i18n.t(`crude.${measure}Formula`),
    working: `${fullDigits(i18n, above.value ?? 0)} ÷ ${fullDigits(i18n, below.value ?? 0)} = ${text}`,
    inputs: [
      crudeInput(i18n, 'value', i18n.t('crude.panel.value'), above),
      isPrice
        ? crudeInput(i18n, 'barrels', i18n.t('crude.panel.barrels'), below)
        : crudeInput(i18n, 'value', i18n.t('crude.all'), below),
    ],
  });
  return { text, value, derived };
}

/** A cell as it goes into a computation: with its unit and every digit needed. */
export function crudeInput(
  i18n: Translator,
  measure: 'value' | 'barrels' | 'price',
  label: string,
  { obs, derived, value }: Cell,
): DerivedInput {
  const number = value ?? 0;
  return { obs, derived, label, text: crudeText(i18n, measure, fullDigits(i18n, number), number) };
}

/** Digits of a measure with its unit; bills and volumes are in millions already. */
export function crudeText(
  i18n: Translator,
  measure: CrudeMeasure,
  digits: string,
  value: number,
): string {
  if (measure === 'share') return i18n.t('crude.shareSaid', { share: digits });
  if (measure === 'value') return inMillions(i18n, digits, 'USD');
  return measure === 'barrels'
    ? withUnit(i18n, digits, { obsValue: value, unitMeasure: 'BARRELS', unitMult: 6 })
    : withUnit(i18n, digits, { obsValue: value, unitMeasure: 'USD-PER-BARREL', unitMult: 0 });
}
