import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { remembered } from '#dataset/remembered.ts';
import type { MoneyStep, MoneyTarget, ReferenceRates } from '#evidence/money.ts';
import { convertMoney, singleYear } from '#evidence/money.ts';
import { fullMoney, inMillions, moneyDigits, moneyUnit } from '#i18n/money.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import type { DerivedInput } from './derived.ts';
import type { ValueRef } from './valueRef.ts';
import type { Workings } from './workings.ts';

/** What a money figure needs at hand to turn observations into values with cards. */
export interface MoneyContext {
  readonly figure: string;
  readonly i18n: Translator;
  readonly target: MoneyTarget;
  readonly rates: ReferenceRates;
  readonly sources: SourceIndex;
  readonly workings: Workings;
}

/** An amount in currency units of the target, with what opens its card. */
export interface MoneyValue {
  readonly amount: number;
  readonly ref: ValueRef;
}

export function moneyTarget(view: View): MoneyTarget {
  return { currency: view.currency === 'eur' ? 'EUR' : 'USD', prices: view.prices };
}

/** The observation in the target's money; null where no rate reaches its period. */
export function moneyValue(context: MoneyContext, observation: Observation): MoneyValue | null {
  return convertedValue(context, printedMoney(context.i18n, observation));
}

/** The observation before conversion, for as many figures and choices as ask for it. */
export const printedMoney = remembered(
  (i18n: Translator, observation: Observation): Convertible => {
    const text = remembered(() => printedText(i18n, observation));
    return {
      id: observation.id,
      label: i18n.t('derived.printed'),
      get text() {
        return text();
      },
      amount: inUnits(observation),
      currency: observation.unitMeasure === 'EUR' ? 'EUR' : 'USD',
      year: singleYear(observation.period),
      ref: { obs: observation.id },
    };
  },
);

/** A value before conversion: printed, or computed from printed ones. */
export interface Convertible {
  readonly id: string;
  readonly label: string;
  /** Of thousands of claims few are ever read: words are made where they are. */
  readonly text: string;
  /** In currency units. */
  readonly amount: number;
  readonly currency: 'USD' | 'EUR';
  readonly year: number | null;
  readonly ref: ValueRef;
}

/** As `moneyValue`, for anything convertible; its workings go on record where a step was taken. */
export function convertedValue(context: MoneyContext, from: Convertible): MoneyValue | null {
  const { target, rates, workings, i18n } = context;
  const money = convertMoney(from.amount, from.currency, from.year, target, rates);
  if (money.kind === 'missing') return null;
  if (money.steps.length === 0) return { amount: money.value, ref: from.ref };
  const id = `${context.figure}@${target.currency.toLowerCase()}${target.prices === 'nominal' ? '' : target.prices}.${from.id}`;
  workings.addLater(id, () => {
    const text = moneyDigits(i18n, money.value, 'mn', 1);
    return {
      id,
      label: i18n.t('derived.converted'),
      text,
      said: inMillions(i18n, text, target.currency),
      value: money.value / 1e6,
      unit: moneyUnit(i18n, target.currency, 'mn'),
      formula: conversionFormula(i18n, money.steps),
      working: conversionWorking(i18n, from, money.steps),
      inputs: [
        { ...from.ref, label: from.label, text: from.text },
        ...money.steps.map((step) => rateInput(i18n, step)),
      ],
    };
  });
  return { amount: money.value, ref: { ...from.ref, derived: id } };
}

function conversionFormula(i18n: Translator, steps: readonly MoneyStep[]): string {
  return steps.reduce(
    (formula, step) =>
      `${formula} ${sign(step)} ${i18n.code('referenceSeries', step.by.indicator.replace('reference.', ''))} ${step.by.period}`,
    i18n.t('derived.value'),
  );
}

function conversionWorking(
  i18n: Translator,
  from: Convertible,
  steps: readonly MoneyStep[],
): string {
  const start = fullMoney(i18n, from.amount, from.currency);
  const chain = steps.map((step) => `${sign(step)} ${i18n.asPrinted(step.by.obsValue)}`).join(' ');
  const last = steps[steps.length - 1];
  const result = moneyDigits(i18n, last?.value ?? from.amount, 'mn', 1);
  return `${start} ${chain} = ${inMillions(i18n, result, last?.currency ?? from.currency)}`;
}

function rateInput(i18n: Translator, step: MoneyStep): DerivedInput {
  return {
    obs: step.by.id,
    label: `${i18n.code('referenceSeries', step.by.indicator.replace('reference.', ''))} ${step.by.period}`,
    text: printedText(i18n, step.by),
  };
}

function sign(step: MoneyStep): string {
  return step.operation === 'times' ? '×' : '÷';
}
