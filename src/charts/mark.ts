import type { ValueRef } from '#content/valueRef.ts';

/** Something on a picture that can be pointed at, reached with the keyboard and opened. */
export interface Mark {
  /** Unique within the picture. */
  readonly key: string;
  /** What the arrow keys walk along: a series, a panel, the events. */
  readonly group: string;
  /** Hit box, px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What it is; said and shown first. */
  readonly head: string;
  /** Its value with the unit; empty where it has none. */
  readonly text: string;
  /** Qualifier, caution, who says it; empty where there is nothing to add. */
  readonly remark: string;
  readonly ref: ValueRef;
  /** Its words stand on the picture already, so that it needs no tip. */
  readonly written?: boolean;
  /** Product path that it opens instead of a card. */
  readonly drill: readonly string[] | null;
}

/** The mark's box around a point. */
export function boxAround(x: number, y: number, size: number) {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

/** Whether the open card `card` is the mark's. */
export function isOf(mark: Mark, card: string | null): boolean {
  const { obs, derived, entity } = mark.ref;
  return card !== null && (card === derived || card === obs || card === entity);
}
