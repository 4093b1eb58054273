import type { Caution, Qualifier, SourceKind } from '#dataset/codes.ts';
import type { ValueRef } from './valueRef.ts';

/** A competing claim for a value that is no point in time: a hollow mark beside it, on its scale. */
export interface RivalClaim extends ValueRef {
  readonly y: number;
  readonly text: string;
  /** Who says it. */
  readonly label: string;
  readonly qualifier: Qualifier;
  readonly caution: Caution | null;
  readonly sourceKind: SourceKind;
}
