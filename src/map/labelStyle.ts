import { colour, font } from '#theme/tokens.ts';

/** How a name on the map is written. */
export interface LabelStyle {
  /** px */
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly family: string;
  /** Between letters, px. */
  readonly spacing: number;
  readonly italic: boolean;
  /** Of the rim that keeps it legible over lines. */
  readonly halo: string;
}

export const NODE: LabelStyle = {
  size: 12,
  weight: 500,
  fill: colour.ink,
  family: font.sans,
  spacing: 0,
  italic: false,
  halo: colour.land,
};
export const CHIEF: LabelStyle = { ...NODE, size: 13, weight: 600 };
export const PLACE: LabelStyle = { ...NODE, size: 11.5, fill: colour.muted };
export const COUNTRY: LabelStyle = { ...NODE, size: 10.5, fill: colour.muted, spacing: 1.4 };
export const SEA: LabelStyle = {
  ...NODE,
  size: 13,
  weight: 400,
  fill: colour.muted,
  family: font.serif,
  italic: true,
  spacing: 0.3,
  halo: colour.sea,
};
export const CORRIDOR: LabelStyle = { ...NODE, size: 12.5, weight: 600 };
