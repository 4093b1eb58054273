/** What a reader can choose for the comparison of routes, in words, and what is chosen. */
export interface RouteOptions {
  readonly origin: string;
  readonly destination: string;
  readonly origins: readonly PlaceOption[];
  readonly destinations: readonly PlaceOption[];
  readonly ways: readonly WayOption[];
  /** Ids of the ways shown. */
  readonly chosen: readonly string[];
  /** Ways that fit side by side. */
  readonly most: number;
  /** Why there is no way; null where there are ways. */
  readonly reason: string | null;
  readonly assumptions: readonly AssumptionOption[];
}

export interface PlaceOption {
  readonly id: string;
  readonly label: string;
}

export interface WayOption {
  /** As the address writes it. */
  readonly id: string;
  readonly label: string;
  /** Length, estimate with its range, and status. */
  readonly detail: string;
}

/** One number that an estimate assumes, in words, with its bounds. */
export interface AssumptionOption {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly low: string;
  /** The value in use: the reader's own where there is one. */
  readonly typical: number;
  readonly high: string;
  /** The atlas's value. */
  readonly initial: number;
  readonly least: number;
  readonly most: number;
  /** True: the value in use is the reader's. */
  readonly own: boolean;
  /** What the atlas's values rest on, each with its card; empty where the value is the reader's. */
  readonly bases: readonly { readonly text: string; readonly entity: string }[];
  /** Which of them are the atlas's assumption, or the reader's own; empty: none. */
  readonly basisNote: string;
}
