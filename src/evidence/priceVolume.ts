import type { Quantity } from './quantity.ts';

/** Money paid for goods of one kind in one period, and how much of them it bought. */
export interface Purchase {
  readonly value: Quantity;
  readonly volume: Quantity;
}

export type NoSplit = 'different-unit' | 'no-volume';

/** A change of value split in what the price did and what the volume did. */
export type PriceVolumeSplit =
  | {
      readonly kind: 'value';
      /** Value after less value before; the two effects add up to it. */
      readonly change: number;
      /** Change of the unit price, at the mean of the two volumes. */
      readonly priceEffect: number;
      /** Change of the volume, at the mean of the two unit prices. */
      readonly volumeEffect: number;
      /** Money for one unit of volume. */
      readonly priceBefore: number;
      readonly priceAfter: number;
      readonly inputs: readonly string[];
    }
  | { readonly kind: 'missing'; readonly reason: NoSplit };

/** The midpoint split: neither period's price or volume is preferred, and nothing is left over. */
export function priceVolumeSplit(before: Purchase, after: Purchase): PriceVolumeSplit {
  if (before.value.unit !== after.value.unit || before.volume.unit !== after.volume.unit) {
    return { kind: 'missing', reason: 'different-unit' };
  }
  if (before.volume.value <= 0 || after.volume.value <= 0) {
    return { kind: 'missing', reason: 'no-volume' };
  }
  const priceBefore = before.value.value / before.volume.value;
  const priceAfter = after.value.value / after.volume.value;
  const meanPrice = (priceBefore + priceAfter) / 2;
  const meanVolume = (before.volume.value + after.volume.value) / 2;
  const priceEffect = (priceAfter - priceBefore) * meanVolume;
  const volumeEffect = (after.volume.value - before.volume.value) * meanPrice;
  return {
    kind: 'value',
    // The same as value after less value before, but without the dust of binary fractions between the three.
    change: priceEffect + volumeEffect,
    priceEffect,
    volumeEffect,
    priceBefore,
    priceAfter,
    inputs: [before, after].flatMap(({ value, volume }) => [...value.inputs, ...volume.inputs]),
  };
}
