import { priceVolumeSplit } from '#evidence/priceVolume.ts';
import { inMillions } from '#i18n/money.ts';
import { fullDigits } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CrudeContext, ToldYear } from './crudeCells.ts';
import { CRUDE_FIGURE, crudeInput } from './crudeCells.ts';
import { toPurchase } from './crudeYears.ts';
import type { Cell } from './tableContent.ts';

/** What price and volume made of the change between two years of one series; gaps across the break. */
export function splitCells(
  { i18n, workings }: CrudeContext,
  before: ToldYear,
  after: ToldYear,
): { readonly price: Cell; readonly volume: Cell } {
  const none: Cell = { text: i18n.t('value.none'), value: null };
  if (before.year.series !== after.year.series) return { price: none, volume: none };
  const split = priceVolumeSplit(toPurchase(before.year), toPurchase(after.year));
  if (split.kind === 'missing') return { price: none, volume: none };
  const effect = (name: 'price' | 'volume', amount: number): Cell => {
    const text = signed(i18n, amount);
    const derived = workings.add({
      id: `${CRUDE_FIGURE}@${name}-effect.${after.year.year}`,
      label: i18n.t(`crude.effect.${name}`, {
        before: String(before.year.year),
        year: String(after.year.year),
      }),
      text,
      said: inMillions(i18n, text, 'USD'),
      value: amount / 1e6,
      unit: i18n.t('crude.unit.value'),
      formula: i18n.t(`crude.effectFormula.${name}`),
      working: effectWorking(i18n, name, before, after, text),
      inputs: [before, after].flatMap((one) => [
        crudeInput(i18n, 'price', labelOf(i18n, 'price', one), one.cells.price),
        crudeInput(i18n, 'barrels', labelOf(i18n, 'barrels', one), one.cells.barrels),
      ]),
    });
    return { text, value: amount / 1e6, derived };
  };
  return {
    price: effect('price', split.priceEffect),
    volume: effect('volume', split.volumeEffect),
  };
}

function labelOf(i18n: Translator, measure: 'price' | 'barrels', { year }: ToldYear): string {
  return `${i18n.t(`crude.panel.${measure}`)}, ${year.year}`;
}

function effectWorking(
  i18n: Translator,
  name: 'price' | 'volume',
  before: ToldYear,
  after: ToldYear,
  text: string,
): string {
  const [p0, p1] = [before.cells.price.value ?? 0, after.cells.price.value ?? 0];
  const [q0, q1] = [before.cells.barrels.value ?? 0, after.cells.barrels.value ?? 0];
  const n = (value: number) => fullDigits(i18n, value);
  return name === 'price'
    ? `(${n(p1)} − ${n(p0)}) × (${n(q0)} + ${n(q1)}) ÷ 2 = ${text}`
    : `(${n(q1)} − ${n(q0)}) × (${n(p0)} + ${n(p1)}) ÷ 2 = ${text}`;
}

/** Millions with their sign. */
export function signed(i18n: Translator, amount: number): string {
  const text = i18n.number(Math.abs(amount) / 1e6);
  return amount < 0 ? `−${text}` : `+${text}`;
}
