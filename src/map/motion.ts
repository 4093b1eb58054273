/** Dashes that move along the legs. */
export interface Motion {
  /** The reader has asked for them. */
  readonly asked: boolean;
  /** The reader's device asks for less motion, which weighs more. */
  readonly refused: boolean;
  readonly onAsk: (on: boolean) => void;
}

export function isMoving({ asked, refused }: Motion): boolean {
  return asked && !refused;
}
