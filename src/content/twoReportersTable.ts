import { moneyDigits, moneyUnit } from '#i18n/money.ts';
import type { Translator } from '#i18n/translator.ts';
import type { GapPanel } from './gapContent.ts';
import type { MoneyContext } from './moneyValue.ts';
import type { Cell, TableContent } from './tableContent.ts';
import type { TradeYear } from './tradeValues.ts';

export type Direction = 'exports' | 'imports';

/** One year of one flow as both sides state it. */
export interface TwoSides {
  readonly year: number;
  readonly kz: TradeYear | undefined;
  readonly it: TradeYear | undefined;
}

export type Sides = readonly { readonly flow: Direction; readonly years: readonly TwoSides[] }[];

/** Each year of each flow: both figures, the gap and the ratio. */
export function twoReportersTable(
  context: MoneyContext,
  sides: Sides,
  panels: readonly GapPanel[],
): TableContent {
  const { i18n, target } = context;
  const unit = moneyUnit(i18n, target.currency, 'mn');
  const rows = panels.flatMap((panel, index) =>
    panel.rows.toReversed().map((row) => {
      const side = sides[index]?.years.find((year) => String(year.year) === row.label);
      return {
        key: `${panel.id}.${row.label}`,
        cells: [
          { text: row.label, value: null },
          { text: panel.title, value: null },
          endCell(i18n, side?.kz),
          endCell(i18n, side?.it),
          row.difference
            ? {
                ...row.difference,
                value: context.workings.derived()[row.difference.derived ?? '']?.value ?? null,
              }
            : { text: '–', value: null },
          row.ratio
            ? {
                ...row.ratio,
                value: context.workings.derived()[row.ratio.derived ?? '']?.value ?? null,
              }
            : { text: '–', value: null },
        ],
      };
    }),
  );
  return {
    caption: i18n.t('twoReporters.tableCaption'),
    columns: [
      { key: 'year', label: i18n.t('table.year'), unit: '', align: 'start' },
      { key: 'flow', label: i18n.t('table.flow'), unit: '', align: 'start' },
      { key: 'kz', label: i18n.t('reporterSays.KZ'), unit, align: 'end' },
      { key: 'it', label: i18n.t('reporterSays.IT'), unit, align: 'end' },
      { key: 'gap', label: i18n.t('table.gap'), unit, align: 'end' },
      { key: 'ratio', label: i18n.t('table.ratio'), unit: '', align: 'end' },
    ],
    rows,
  };
}

function endCell(i18n: Translator, year: TradeYear | undefined): Cell {
  if (!year?.money) return { text: i18n.t('value.none'), value: null };
  return {
    text: moneyDigits(i18n, year.money.amount, 'mn', 0),
    value: year.money.amount / 1e6,
    ...year.money.ref,
    remark: year.headline?.computed ? i18n.t('remark.computed') : '',
  };
}
