import type { Observation } from '#dataset/observation.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CrudeYear } from './crudeYears.ts';
import type { DerivedInput } from './derived.ts';
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
  const value = added(context, year, 'value', year.values, year.value / 1e6, 'crude.unit.value');
  const barrels = added(
    context,
    year,
    'barrels',
    year.volumes,
    year.barrels / 1e6,
    'crude.unit.barrels',
  );
  const price = ratio(
    context,
    `price.${year.year}`,
    'crude.panel.price',
    'crude.unit.price',
    value,
    barrels,
    i18n.number(year.value / year.barrels, 1),
    year.value / year.barrels,
  );
  const whole =
    year.allOrigins === null
      ? null
      : added(context, year, 'all', year.allValues, year.allOrigins / 1e6, 'crude.unit.value');
  const share =
    whole && year.allOrigins
      ? ratio(
          context,
          `share.${year.year}`,
          'crude.panel.share',
          'crude.unit.share',
          value,
          whole,
          i18n.percent(year.value / year.allOrigins, 1),
          year.value / year.allOrigins,
        )
      : { text: i18n.t('value.none'), value: null };
  return { value, barrels, price, share };
}

/** A total of one or more observations: printed where it is one, computed where it is more. */
function added(
  { i18n, workings }: CrudeContext,
  year: CrudeYear,
  name: string,
  from: readonly Observation[],
  value: number,
  unit: 'crude.unit.value' | 'crude.unit.barrels',
): Cell {
  const text = i18n.number(value, name === 'barrels' ? 1 : 0);
  const [only] = from;
  if (from.length === 1 && only) return { text, value, obs: only.id };
  const derived = workings.add({
    id: `${CRUDE_FIGURE}@${name}.${year.year}`,
    label: i18n.t('crude.added', { year: String(year.year) }),
    text,
    value,
    unit: i18n.t(unit),
    formula: i18n.t('derived.sumFormula', { count: from.length }),
    working: i18n.t('derived.sumWorking', {
      count: from.length,
      total: `${i18n.number(value, 3)} ${i18n.t(unit)}`,
    }),
    inputs: from.map((o) => ({
      obs: o.id,
      label: i18n.period(o.period),
      text: printedText(i18n, o),
    })),
  });
  return { text, value, derived, remark: i18n.t('remark.computed') };
}

function ratio(
  { i18n, workings }: CrudeContext,
  id: string,
  label: 'crude.panel.price' | 'crude.panel.share',
  unit: 'crude.unit.price' | 'crude.unit.share',
  above: Cell,
  below: Cell,
  text: string,
  value: number,
): Cell {
  const derived = workings.add({
    id: `${CRUDE_FIGURE}@${id}`,
    label: i18n.t(label),
    text,
    value,
    unit: i18n.t(unit),
    formula: i18n.t(label === 'crude.panel.price' ? 'crude.priceFormula' : 'crude.shareFormula'),
    working: `${i18n.number(above.value ?? 0, 3)} ÷ ${i18n.number(below.value ?? 0, 3)} = ${text}`,
    inputs: [
      input(i18n.t('crude.panel.value'), above),
      input(i18n.t(label === 'crude.panel.price' ? 'crude.panel.barrels' : 'crude.all'), below),
    ],
  });
  return { text, value, derived };
}

export function input(label: string, cell: Cell): DerivedInput {
  return { obs: cell.obs, derived: cell.derived, label, text: cell.text };
}
