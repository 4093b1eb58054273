import type { Unit } from '#dataset/codes.ts';
import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { remembered } from '#dataset/remembered.ts';
import { leadingClaims } from '#evidence/leadingClaims.ts';
import type { Purchase } from '#evidence/priceVolume.ts';
import type { Quantity } from '#evidence/quantity.ts';

/** The two ways Italy's register was published; they are never joined into one line. */
export const CRUDE_SERIES = ['register', 'grades'] as const;
export type CrudeSeries = (typeof CRUDE_SERIES)[number];

/** One year of Kazakh crude in Italy's register of crude imports. */
export interface CrudeYear {
  readonly year: number;
  readonly series: CrudeSeries;
  /** Dollars. */
  readonly value: number;
  readonly barrels: number;
  /** Dollars paid for crude of all origins; null where the register's total is not there for the year. */
  readonly allOrigins: number | null;
  readonly values: readonly Observation[];
  readonly volumes: readonly Observation[];
  readonly allValues: readonly Observation[];
}

const GRADES = ['grade:kz-cpc-bln', 'grade:kz-msc'];

/**
 * Years of Italy's purchases of Kazakh crude: yearly as printed to 2019, from 2020 the sum of the
 * months of the Kazakh grades. A year counts only where its main grade has all twelve months.
 */
export const crudeYears = remembered(tellYears);

function tellYears(products: Dataset, sources: SourceIndex): readonly CrudeYear[] {
  const of = (indicator: string) =>
    leadingClaims(products.byIndicator.get(indicator) ?? [], sources.byId);
  const [values, volumes] = [of('trade.product-value'), of('trade.product-volume')];
  const printed = values
    .filter((o) => o.product === 'grade:kazakhstan-crude' && /^\d{4}$/.test(o.period ?? ''))
    .flatMap((o) => {
      const volume = volumes.filter((v) => v.product === o.product && v.period === o.period);
      const all = values.filter((v) => isWorld(v) && v.period === o.period);
      return volume.length === 0 ? [] : [toYear('register', Number(o.period), [o], volume, all)];
    });
  const months = values.filter((o) => GRADES.includes(o.product ?? ''));
  const years = [...new Set(months.map((o) => Number(o.period?.slice(0, 4))))].sort(
    (a, b) => a - b,
  );
  const added = years.flatMap((year) => {
    const ofYear = (list: readonly Observation[]) =>
      list.filter((o) => o.period?.startsWith(`${year}-`));
    const value = ofYear(months);
    const volume = ofYear(volumes).filter((o) => GRADES.includes(o.product ?? ''));
    const main = value.filter((o) => o.product === GRADES[0]);
    if (main.length !== 12 || volume.length !== value.length) return [];
    const all = ofYear(values).filter(isWorld);
    return [toYear('grades', year, value, volume, all.length === 12 ? all : [])];
  });
  return [...printed, ...added];
}

function isWorld(observation: Observation): boolean {
  return observation.counterpart === 'W00' && observation.product === 'hs:2709';
}

function toYear(
  series: CrudeSeries,
  year: number,
  values: readonly Observation[],
  volumes: readonly Observation[],
  allValues: readonly Observation[],
): CrudeYear {
  return {
    year,
    series,
    value: total(values),
    barrels: total(volumes),
    allOrigins: allValues.length === 0 ? null : total(allValues),
    values,
    volumes,
    allValues,
  };
}

export function toPurchase(year: CrudeYear): Purchase {
  const quantity = (value: number, unit: Unit, from: readonly Observation[]): Quantity => ({
    value,
    unit,
    year: year.year,
    inputs: from.map((o) => o.id),
  });
  return {
    value: quantity(year.value, 'USD', year.values),
    volume: quantity(year.barrels, 'BARRELS', year.volumes),
  };
}

function total(observations: readonly Observation[]): number {
  return observations.reduce((sum, o) => sum + inUnits(o), 0);
}
