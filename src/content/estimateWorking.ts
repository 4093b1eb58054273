import type { ComparedWay, RoutesContext } from './comparedWays.ts';
import type { DerivedInput } from './derived.ts';
import type { Assumption, Bound } from './routeAssumptions.ts';
import { ASSUMPTIONS, BOUNDS, endFor } from './routeAssumptions.ts';
import type { EstimatePart, Load } from './routeEstimate.ts';
import { inEveryCase } from './routeEstimate.ts';
import type { Cell } from './tableContent.ts';

/** Ids of a way's three estimates among the computed values. */
export type EstimateIds = Readonly<Record<Bound, string>>;

/** Puts the three estimates of a way on record, each with its sum, its parts and what they assume. */
export function addEstimate(context: RoutesContext, compared: ComparedWay): EstimateIds {
  const ids = inEveryCase((bound) => idOf(bound, compared.key));
  for (const bound of BOUNDS) addCase(context, compared, bound, ids);
  return ids;
}

/** The estimate as one value with its range; never the one without the other. */
export function estimateCell(
  { i18n }: RoutesContext,
  compared: ComparedWay,
  ids: EstimateIds,
): Cell {
  const { low, typical, high } = compared.estimate.days;
  return {
    text: i18n.t('routes.days', {
      days: i18n.number(typical),
      low: i18n.number(low),
      high: i18n.number(high),
    }),
    value: typical,
    derived: ids.typical,
  };
}

function idOf(bound: Bound, key: string): string {
  return `corridor-routes@days${bound === 'typical' ? '' : `-${bound}`}.${key}`;
}

function addCase(
  context: RoutesContext,
  { title, estimate }: ComparedWay,
  bound: Bound,
  ids: EstimateIds,
): void {
  const { i18n, workings } = context;
  const days = estimate.days[bound];
  const parts = estimate.parts.map((part) => i18n.number(part.days[bound], 1));
  const sum = estimate.parts.reduce((total, part) => total + part.days[bound], 0);
  const others = BOUNDS.filter((other) => other !== bound).map((other) => ({
    derived: ids[other],
    label: i18n.t(`routes.days.label.${other}`, { title }),
    text: i18n.t('routes.days.decimal', { days: i18n.number(estimate.days[other]) }),
  }));
  workings.add({
    id: ids[bound],
    label: i18n.t(`routes.days.label.${bound}`, { title }),
    text: i18n.number(days),
    said: i18n.t('routes.days.decimal', { days: i18n.number(days) }),
    value: days,
    unit: i18n.t('routes.days.unit'),
    formula: i18n.t('routes.days.formula'),
    working: `${parts.join(' + ')} = ${i18n.number(sum, 1)} ≈ ${i18n.number(days)}`,
    inputs: [
      ...estimate.parts.map((part) => partInput(context, estimate.load, part, bound)),
      ...usedBy(estimate.parts).map((one) => assumptionInput(context, one, bound)),
      ...others,
    ],
  });
}

function partInput(
  { i18n, ways }: RoutesContext,
  load: Load,
  { id, amount, uses, days }: EstimatePart,
  bound: Bound,
): DerivedInput {
  const assumed = (one: string) => i18n.asPrinted(ways.assumed[bound][one] ?? 0);
  const values = {
    km: i18n.number(amount),
    hours: i18n.asPrinted(amount),
    count: amount,
    stated: i18n.number(load.railStatedKm),
    factor: assumed('line-factor'),
    speed: assumed(uses[0] ?? ''),
    days: ways.assumed[bound][uses[0] ?? ''] ?? 0,
  };
  const stated = id === 'rail' && load.railStatedKm > 0;
  return {
    label: i18n.t(stated ? 'routes.part.railStated' : `routes.part.${id}`, values),
    text: i18n.t('routes.days.decimal', { days: i18n.number(days[bound], 1) }),
  };
}

function usedBy(parts: readonly EstimatePart[]): readonly Assumption[] {
  const ids = new Set(parts.flatMap((part) => part.uses));
  return ASSUMPTIONS.filter((one) => ids.has(one.id));
}

/** An assumption with what it rests on; only a figure of the ledger opens a card. */
function assumptionInput(
  { i18n, ways }: RoutesContext,
  assumption: Assumption,
  bound: Bound,
): DerivedInput {
  const own = ways.changed.includes(assumption.id);
  const basis = own ? undefined : assumption.basis[endFor(assumption, bound)];
  const amount = ways.assumed[bound][assumption.id] ?? 0;
  const restsOn = own ? 'routes.assumption.own' : (basis?.how ?? 'routes.assumption.ours');
  return {
    label: i18n.t('routes.assumption.input', {
      label: i18n.t(assumption.label),
      basis: i18n.t(restsOn),
    }),
    text: i18n.t(`routes.unit.${assumption.unit}`, { amount, value: i18n.asPrinted(amount) }),
    entity: basis?.entity,
  };
}
