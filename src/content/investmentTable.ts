import { moneyUnit } from '#i18n/money.ts';
import type { InvestmentYear, InvestmentYears, PartYear, YearWindow } from './investmentYears.ts';
import { BPM6_FROM } from './investmentYears.ts';
import type { MoneyContext, MoneyValue } from './moneyValue.ts';
import type { Cell, TableContent, TableRow } from './tableContent.ts';

/** Years newest first; a figure for part of a year stands before the whole year it lies in. */
export function investmentTable(
  context: MoneyContext,
  years: InvestmentYears,
  parts: readonly PartYear[],
  window: YearWindow,
): TableContent {
  const { i18n, target } = context;
  const unit = moneyUnit(i18n, target.currency, 'mn');
  const rows: TableRow[] = [];
  for (let year = window.to; year >= window.from; year--) {
    for (const part of parts) if (part.year === year) rows.push(partRow(context, part));
    const [inflow, stock] = [years['net-inflow'].get(year), years.stock.get(year)];
    if (inflow || stock) rows.push(yearRow(context, year, inflow, stock));
  }
  return {
    caption: i18n.t('invest.tableCaption'),
    columns: [
      { key: 'period', label: i18n.t('table.year'), unit: '', align: 'start' },
      { key: 'method', label: i18n.t('invest.column.method'), unit: '', align: 'start' },
      { key: 'net-inflow', label: i18n.t('invest.column.net-inflow'), unit, align: 'end' },
      { key: 'stock', label: i18n.t('invest.column.stock'), unit, align: 'end' },
      ...(parts.length === 0
        ? []
        : [
            {
              key: 'part',
              label: i18n.t('invest.column.part'),
              unit,
              align: 'end' as const,
            },
          ]),
    ],
    rows: parts.length === 0 ? rows.map((row) => ({ ...row, cells: row.cells.slice(0, 4) })) : rows,
  };
}

const BLANK: Cell = { text: '', value: null };

function yearRow(
  context: MoneyContext,
  year: number,
  inflow: InvestmentYear | undefined,
  stock: InvestmentYear | undefined,
): TableRow {
  const { i18n } = context;
  const method = i18n.t(year < BPM6_FROM ? 'invest.method.older' : 'invest.method.bpm6');
  return {
    key: String(year),
    cells: [
      { text: String(year), value: null },
      { text: method, value: null },
      yearCell(context, inflow),
      yearCell(context, stock),
      BLANK,
    ],
  };
}

function yearCell(context: MoneyContext, entry: InvestmentYear | undefined): Cell {
  if (!entry?.money) return { text: context.i18n.t('value.none'), value: null };
  const { caution } = entry.observation;
  const remark = caution ? context.i18n.code('caution', caution) : '';
  return moneyCell(context, entry.money, 1, remark);
}

function partRow(context: MoneyContext, part: PartYear): TableRow {
  const { i18n } = context;
  const { qualifier } = part.observation;
  const remark = qualifier === 'exact' ? '' : i18n.code('qualifier', qualifier);
  return {
    key: part.observation.id,
    cells: [
      { text: i18n.period(part.period), value: null },
      { text: i18n.t('invest.method.unstated'), value: null },
      BLANK,
      BLANK,
      moneyCell(context, part.money, qualifier === 'exact' ? 1 : 0, remark),
    ],
  };
}

function moneyCell(
  { i18n }: MoneyContext,
  money: MoneyValue,
  digits: number,
  remark: string,
): Cell {
  const value = money.amount / 1e6;
  return { text: i18n.number(value, digits), value, ...money.ref, remark };
}
