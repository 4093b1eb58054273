import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';

/** Exports and imports of one reporter and period, from one source, taken together. */
export interface FlowPair {
  readonly exports: Observation;
  readonly imports: Observation;
  /** Exports + imports, in currency units. */
  readonly turnover: number;
  /** Exports − imports, in currency units; negative where Kazakhstan buys more than it sells. */
  readonly balance: number;
}

/**
 * Every pair of the two directions that one source states for one reporter and period, in one
 * currency. A source that prints the directions on twin pages counts as one.
 */
export function flowPairs(observations: readonly Observation[]): readonly FlowPair[] {
  const imports = new Map(
    observations.filter((o) => o.direction === 'it-kz').map((o) => [pairKey(o), o] as const),
  );
  return observations
    .filter((o) => o.direction === 'kz-it')
    .flatMap((exports) => {
      const twin = imports.get(pairKey(exports));
      if (!twin) return [];
      return [
        {
          exports,
          imports: twin,
          turnover: inUnits(exports) + inUnits(twin),
          balance: inUnits(exports) - inUnits(twin),
        },
      ];
    });
}

function pairKey(observation: Observation): string {
  const { reporter, period, unitMeasure, source } = observation;
  return [reporter, period, unitMeasure, source.replace(/exports|imports/, '')].join('|');
}
