import type { RankedClaim } from '#evidence/headline.ts';
import { moneyUnit } from '#i18n/money.ts';
import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import type { MoneyContext } from './moneyValue.ts';
import { convertedValue } from './moneyValue.ts';
import type { Cell, TableContent } from './tableContent.ts';
import type { TradeChoices } from './tradeChoices.ts';
import type { TradeClaim } from './tradeClaims.ts';
import type { TradeLine } from './tradeLine.ts';

export function tableOf(
  context: MoneyContext,
  lines: readonly TradeLine[],
  window: { from: number; to: number },
  choices: TradeChoices,
  view: View,
): TableContent {
  const { i18n, target } = context;
  const unit = columnUnit(i18n, target.currency, choices);
  const years: number[] = [];
  for (let year = window.to; year >= window.from; year--) {
    if (lines.some((line) => line.years.has(year))) years.push(year);
  }
  const rows = years.map((year) => ({
    key: String(year),
    cells: [
      { text: String(year), value: null },
      ...lines.map((line) => yearCell(i18n, line, year)),
    ],
  }));
  const parts = choices.measure.kind === 'amount' ? partYearRows(context, lines, window, view) : [];
  return {
    caption: i18n.t('trade.tableCaption', { reporter: i18n.code('asReportedBy', view.reporter) }),
    columns: [
      { key: 'period', label: i18n.t('table.year'), unit: '', align: 'start' },
      ...lines.map((line) => ({ key: line.id, label: line.label, unit, align: 'end' as const })),
    ],
    rows: [...rows, ...parts],
  };
}

function columnUnit(i18n: Translator, currency: 'USD' | 'EUR', choices: TradeChoices): string {
  if (choices.measure.kind === 'amount') return moneyUnit(i18n, currency, 'mn');
  return choices.measure.kind === 'index'
    ? i18n.t('derived.indexUnit', { base: String(choices.measure.base) })
    : '%';
}

function yearCell(i18n: Translator, line: TradeLine, year: number): Cell {
  const measured = line.measured.get(year);
  const entry = line.years.get(year);
  if (!measured) return { text: i18n.t('value.none'), value: null };
  return {
    text: measured.text,
    value: measured.value,
    ...measured.ref,
    remark: remarkOf(i18n, entry?.headline ?? null, entry?.ranked ?? []),
  };
}

function remarkOf(
  i18n: Translator,
  claim: TradeClaim | null,
  ranked: readonly RankedClaim<TradeClaim>[],
): string {
  const words: string[] = [];
  if (claim?.computed) words.push(i18n.t('remark.computed'));
  if (claim && claim.qualifier !== 'exact') words.push(i18n.code('qualifier', claim.qualifier));
  if (claim?.caution) words.push(i18n.code('caution', claim.caution));
  if (ranked.length > 1) words.push(i18n.t('remark.otherClaims', { count: ranked.length - 1 }));
  return words.join(', ');
}

/** Figures for parts of years stand in the table below the years, in no line of the chart. */
function partYearRows(
  context: MoneyContext,
  lines: readonly TradeLine[],
  window: { from: number; to: number },
  view: View,
) {
  const { i18n } = context;
  if (view.claims === 'hide') return [];
  const parts = lines.flatMap((line) =>
    line.claims
      .filter((claim) => claim.period.includes('/') && !claim.computed)
      .filter(
        (claim) =>
          claim.from.year !== null &&
          claim.from.year >= window.from &&
          claim.from.year <= window.to,
      )
      .map((claim) => ({ line, claim })),
  );
  parts.sort((a, b) => (a.claim.period < b.claim.period ? 1 : -1));
  return parts.flatMap(({ line, claim }) => {
    const value = convertedValue(context, claim.from);
    if (!value) return [];
    for (const o of claim.observations) context.workings.use(o);
    const cell: Cell = {
      text: i18n.number(value.amount / 1e6, 0),
      value: value.amount / 1e6,
      ...value.ref,
      remark: remarkOf(i18n, claim, []),
    };
    return [
      {
        key: claim.id,
        cells: [
          { text: i18n.period(claim.period), value: null },
          ...lines.map((other) => (other === line ? cell : { text: '', value: null })),
        ],
      },
    ];
  });
}
