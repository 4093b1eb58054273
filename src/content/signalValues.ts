import type { AtlasEvent } from '#dataset/event.ts';
import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { Signal, SignalId, SignalPoint } from '#evidence/outlook.ts';
import { inMillions, moneyDigits } from '#i18n/money.ts';
import { fullDigits, printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { DerivedInput } from './derived.ts';
import { observationName } from './observationName.ts';
import type { ValueRef } from './valueRef.ts';
import type { Workings } from './workings.ts';

/** What a signal is looked up in and put on record with. */
export interface SignalContext {
  readonly figure: string;
  readonly i18n: Translator;
  readonly workings: Workings;
  readonly datasets: readonly Dataset[];
  readonly events: ReadonlyMap<string, AtlasEvent>;
}

/** A year of a signal in words, with what opens its card. */
export interface SignalValue {
  readonly year: number;
  readonly text: string;
  /** In the unit of the text: millions of dollars or tonnes; shares are 0…1. */
  readonly value: number;
  readonly ref: ValueRef;
}

/** A printed value opens its own card, a computed one its working. */
export function signalValue(
  context: SignalContext,
  signal: Signal,
  point: SignalPoint,
): SignalValue {
  const { i18n } = context;
  const text = textOf(signal, point.value, i18n);
  const value = signal.unit === 'USD' || signal.unit === 'TONNES' ? point.value / 1e6 : point.value;
  const observations = point.inputs.flatMap((id) => observationOf(context, id) ?? []);
  for (const observation of observations) context.workings.use(observation);
  const [only, ...more] = observations;
  if (only && more.length === 0) {
    // A share is told as firmly, and in as many digits, as its source states it.
    const printed = signal.unit === 'PERCENT' ? printedText(i18n, only) : text;
    return { year: point.year, text: printed, value, ref: { obs: only.id } };
  }
  const derived = context.workings.add({
    id: `${context.figure}@${signal.id}.${point.year}`,
    label: i18n.t('outlook.signalInYear', {
      signal: i18n.code('signal', signal.id),
      year: String(point.year),
    }),
    text,
    value,
    unit: '',
    formula: i18n.code('outlook.formula', signal.id),
    working: workingOf(signal.id, observations, point, text, i18n),
    inputs: point.inputs.flatMap((id) => inputOf(context, id) ?? []),
  });
  return { year: point.year, text, value, ref: { derived } };
}

function textOf({ unit }: Signal, value: number, i18n: Translator): string {
  if (unit === 'PERCENT') return i18n.percent(value, 1);
  if (unit === 'USD') {
    return inMillions(i18n, moneyDigits(i18n, value, 'mn', 0), 'USD');
  }
  if (unit === 'TONNES') {
    return printedText(i18n, {
      obsValue: Number((value / 1e6).toPrecision(4)),
      unitMeasure: 'TONNES',
      unitMult: 6,
      qualifier: 'exact',
    });
  }
  return i18n.t('byYear.documents', { count: value });
}

function observationOf({ datasets }: SignalContext, id: string): Observation | undefined {
  for (const dataset of datasets) {
    const found = dataset.byId.get(id);
    if (found) return found;
  }
  return undefined;
}

function inputOf(context: SignalContext, id: string): DerivedInput | null {
  const { i18n, datasets, events } = context;
  const observation = observationOf(context, id);
  if (observation) {
    const dataset = datasets.find((one) => one.byId.has(id));
    return {
      obs: id,
      label: observationName(observation, dataset, i18n),
      text: printedText(i18n, observation),
    };
  }
  const event = events.get(id);
  return event
    ? { entity: `event:${id}`, label: i18n.text(event.title), text: i18n.period(event.date) }
    : null;
}

function workingOf(
  id: SignalId,
  observations: readonly Observation[],
  { value }: SignalPoint,
  text: string,
  i18n: Translator,
): string {
  const millions = (units: number) => fullDigits(i18n, units / 1e6);
  if (id === 'agreements') return i18n.t('count.working', { count: value });
  if (id === 'turnover') {
    return `${observations.map((o) => millions(inUnits(o))).join(' + ')} = ${text}`;
  }
  const values = observations.filter(({ indicator }) => !indicator.startsWith('reference.'));
  const rates = observations.filter(({ indicator }) => indicator.startsWith('reference.'));
  const half = values.length / 2;
  const sum = (part: readonly Observation[]) =>
    millions(part.reduce((total, o) => total + inUnits(o), 0));
  // The whole, in euro, is divided by the rate to be in dollars: the share is multiplied by it.
  const conversion = rates.map(({ obsValue }) => ` × ${i18n.asPrinted(obsValue)}`).join('');
  return `${sum(values.slice(0, half))} ÷ ${sum(values.slice(half))}${conversion} = ${text}`;
}
