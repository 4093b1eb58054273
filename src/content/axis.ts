export interface Axis {
  /** Unit, currency and prices in words; stands above the axis. */
  readonly title: string;
  readonly scale: 'linear' | 'log';
  /** True: the axis starts at zero. */
  readonly zero: boolean;
  readonly fractionDigits: number;
  /** `percent` values are 0…1. */
  readonly style: 'number' | 'percent';
}
