import { toReferenceRates } from '#evidence/money.ts';
import { inMillions, moneyInWords } from '#i18n/money.ts';
import { fullDigits } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveYears } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import type { CrudeContext, ToldYear } from './crudeCells.ts';
import { CRUDE_FIGURE, CRUDE_MEASURES, cellsOf, crudeInput } from './crudeCells.ts';
import { crudePanel } from './crudePanels.ts';
import { signed, splitCells } from './crudeSplit.ts';
import { crudeYears } from './crudeYears.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import type { Cell, TableContent } from './tableContent.ts';
import { createWorkings } from './workings.ts';

type Ids = 'trade-products' | 'reference';

export function buildCrudeOil(data: FigureData<Ids>, view: View, i18n: Translator): FigureContent {
  const context = { i18n, workings: createWorkings(data.sources, i18n) };
  const all = crudeYears(data['trade-products'], data.sources);
  const known = all.map(({ year }) => year);
  const window = resolveYears(view.years, { first: Math.min(...known), last: Math.max(...known) });
  const told = all
    .filter(({ year }) => year >= window.from && year <= window.to)
    .map((year) => ({ year, cells: cellsOf(context, year) }));
  const brent = [...toReferenceRates(data.reference).brent.values()];
  const split = lastSplit(context, told);
  return {
    id: CRUDE_FIGURE,
    name: i18n.t('figureName.crude-oil'),
    sentence: split?.sentence ?? i18n.t('crude.empty'),
    subtitle: i18n.t('crude.subtitle', { from: String(window.from), to: String(window.to) }),
    chart: {
      kind: 'panels',
      panels: CRUDE_MEASURES.map((measure) => ({
        id: measure,
        title: i18n.t(`crude.panel.${measure}`),
        time: crudePanel(context, measure, told, window, brent),
      })),
    },
    table: tableOf(context, told),
    notes: [
      i18n.t('crude.noteRegister'),
      i18n.t('crude.noteNamed', { figure: i18n.t('figureName.named-products') }),
      i18n.t('crude.noteBreak'),
      i18n.t('crude.noteSplit'),
      i18n.t('crude.noteBrent'),
    ],
    notices: noticesOf(i18n, view),
    sources: context.workings.sources(),
    sourceLine: context.workings.sourceLine(),
    derived: context.workings.derived(),
    empty: told.length === 0 ? { reason: i18n.t('crude.empty'), clear: ['years'] } : null,
    disabled: [],
  };
}

/** The change between the last two years of one series, split in price and volume. */
function lastSplit(
  context: CrudeContext,
  told: readonly ToldYear[],
): { readonly sentence: string } | null {
  const { i18n } = context;
  const after = told.at(-1);
  if (!after) return null;
  const value = moneyInWords(i18n, after.year.value, 'USD');
  const before = told.at(-2);
  if (!before || before.year.series !== after.year.series) {
    return {
      sentence: i18n.t('crude.sentence.alone', {
        year: String(after.year.year),
        value,
        price: after.cells.price.text,
      }),
    };
  }
  const effects = splitCells(context, before, after);
  return {
    sentence: i18n.t('crude.sentence.split', {
      year: String(after.year.year),
      before: String(before.year.year),
      value,
      ...changeWords(context, before, after),
      price: signedWords(i18n, effects.price.value),
      volume: signedWords(i18n, effects.volume.value),
    }),
  };
}

/** An effect in millions as a sentence says it, with its sign: `+$80 mn`. */
function signedWords(i18n: Translator, millions: number | null): string {
  const words = moneyInWords(i18n, (millions ?? 0) * 1e6, 'USD');
  return words.startsWith('−') ? words : `+${words}`;
}

/** How much the bill changed and which way, on record with the two bills. */
function changeWords({ i18n, workings }: CrudeContext, before: ToldYear, after: ToldYear) {
  const change = after.year.value - before.year.value;
  const text = signed(i18n, change);
  const years = { base: String(before.year.year), year: String(after.year.year) };
  workings.add({
    id: `${CRUDE_FIGURE}@change.${years.year}`,
    label: i18n.t('derived.of', {
      of: i18n.t('crude.panel.value'),
      what: i18n.t('derived.growth', years),
    }),
    text,
    said: inMillions(i18n, text, 'USD'),
    value: change / 1e6,
    unit: i18n.t('crude.unit.value'),
    formula: i18n.t('crude.changeFormula', years),
    working: `${fullDigits(i18n, after.year.value / 1e6)} − ${fullDigits(i18n, before.year.value / 1e6)} = ${text}`,
    inputs: [before, after].map(({ year, cells }) =>
      crudeInput(i18n, 'value', `${i18n.t('crude.panel.value')}, ${year.year}`, cells.value),
    ),
  });
  return {
    change: moneyInWords(i18n, Math.abs(change), 'USD'),
    direction: change < 0 ? 'less' : 'more',
  };
}

function tableOf(context: CrudeContext, told: readonly ToldYear[]): TableContent {
  const { i18n } = context;
  return {
    caption: i18n.t('crude.tableCaption'),
    columns: [
      { key: 'year', label: i18n.t('table.year'), unit: '', align: 'start' },
      ...CRUDE_MEASURES.map((measure) => ({
        key: measure,
        label: i18n.t(`crude.panel.${measure}`),
        unit: measure === 'share' ? '' : i18n.t(`crude.unit.${measure}`),
        align: 'end' as const,
      })),
      {
        key: 'priceEffect',
        label: i18n.t('crude.column.price'),
        unit: i18n.t('crude.unit.value'),
        align: 'end',
      },
      {
        key: 'volumeEffect',
        label: i18n.t('crude.column.volume'),
        unit: i18n.t('crude.unit.value'),
        align: 'end',
      },
    ],
    rows: told
      .map((one, index) => {
        const before = told[index - 1];
        const none: Cell = { text: i18n.t('value.none'), value: null };
        const effects = before ? splitCells(context, before, one) : { price: none, volume: none };
        return {
          key: String(one.year.year),
          cells: [
            { text: String(one.year.year), value: null },
            ...CRUDE_MEASURES.map((measure) => one.cells[measure]),
            effects.price,
            effects.volume,
          ],
        };
      })
      .toReversed(),
  };
}

function noticesOf(i18n: Translator, view: View): readonly string[] {
  return [
    ...(view.currency === 'usd' && view.prices === 'nominal'
      ? []
      : [i18n.t('crude.noticeDollars')]),
    ...(view.sectors === null || view.sectors.includes('oil-gas')
      ? []
      : [i18n.t('crude.noticeSectors')]),
  ];
}
