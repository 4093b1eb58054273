import type { LocalizedText } from '#i18n/locale.ts';
import type { Caution, Direction, ObsStatus, Qualifier, Reporter, Sector, Unit } from './codes.ts';

/** One value one source states at one key, in SDMX words; the value stands as its source prints it. */
export interface Observation {
  /** `<dataset>:<key>:<source>`, built from the key; stable and readable. */
  readonly id: string;
  readonly dataset: string;
  /** What is measured, e.g. `trade.value`, `companies.count`. */
  readonly indicator: string;
  /** Null: the source does not say whose figure it is. */
  readonly reporter: Reporter | null;
  /** ISO 3166 alpha-2 of the other side; `W00` is the world; null where there is none. */
  readonly counterpart: string | null;
  /** Null where the value has no direction, such as turnover. */
  readonly direction: Direction | null;
  readonly sector: Sector | null;
  /** Product code: `hs:2709`, `grade:kz-cpc-bln` or a code of the dataset's own product list. */
  readonly product: string | null;
  /** What a rank or a share is taken of: `kz-exports`, `kz-imports`, `kz-total-trade`. */
  readonly basis: string | null;
  /** Place or transport route measured, e.g. `titr`, `aktau`. */
  readonly place: string | null;
  /** What a corridor figure counts, e.g. `ministry`, `rail`, `caspian-ports`. */
  readonly scope: string | null;
  readonly definitionCode: string | null;
  readonly definition: LocalizedText | null;
  /** ISO 8601 year, month, day or interval; `..` is an open end; null where the text gives none. */
  readonly period: string | null;
  readonly obsValue: number;
  readonly unitMeasure: Unit;
  /** Power of ten by which `obsValue` is multiplied to give units. */
  readonly unitMult: number;
  readonly qualifier: Qualifier;
  readonly obsStatus: ObsStatus;
  readonly caution: Caution | null;
  readonly source: string;
  /** Where in the source the value stands. */
  readonly locator: string;
  readonly note: LocalizedText | null;
}

/** A statistical dataset: its observations in the order of the module, and the ways to find them. */
export interface Dataset {
  readonly id: string;
  readonly title: LocalizedText;
  readonly observations: readonly Observation[];
  readonly byId: ReadonlyMap<string, Observation>;
  readonly byIndicator: ReadonlyMap<string, readonly Observation[]>;
  /** Names of the product codes used in it. */
  readonly products: ReadonlyMap<string, LocalizedText>;
}

/** The value in units, e.g. 18.664 bn USD → 18 664 000 000. */
export function inUnits(observation: Observation): number {
  return observation.obsValue * 10 ** observation.unitMult;
}
