import type { Observation } from '#dataset/observation.ts';
import type { Translator } from '#i18n/translator.ts';
import type { ColourRole } from './colourRole.ts';

/** What one panel of yearly traffic shows. */
export interface TrafficTopic {
  readonly id: string;
  readonly title: string;
  /** Unit in words, on the axis and in the table. */
  readonly unit: string;
  /** Units of the measure to one unit of the axis, e.g. 1e6 for million tonnes. */
  readonly divisor: number;
  readonly fractionDigits: number;
  readonly colour: ColourRole;
  /** What may head a year. */
  readonly main: readonly Observation[];
  /** What is drawn beside it only: other scopes, capacities, aims. */
  readonly beside: readonly Observation[];
  /** True for aims and capacities, which no year has as its result. */
  readonly isAim: (observation: Observation) => boolean;
}

/** True where the value is no result: an aim, a capacity, a forecast. */
export function isAhead({ isAim }: TrafficTopic, observation: Observation): boolean {
  return observation.obsStatus === 'F' || isAim(observation);
}

/** What a claim is of: an aim, a capacity, a forecast, or its scope; empty where none is stated. */
export function toldOf(topic: TrafficTopic, observation: Observation, i18n: Translator): string {
  if (!isAhead(topic, observation))
    return observation.scope ? i18n.code('scope', observation.scope) : '';
  const { indicator } = observation;
  if (indicator.endsWith('.capacity')) return i18n.t('traffic.capacity');
  return i18n.t(indicator.endsWith('.target') ? 'traffic.aim' : 'traffic.forecast');
}

/** The year that the value is of; null for parts of a year, several years and no date. */
export function wholeYear(observation: Observation): number | null {
  return observation.period !== null && /^\d{4}$/.test(observation.period)
    ? Number(observation.period)
    : null;
}
