/** As much of a key press as tells a step. */
export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Where a key, or a presenter's clicker, leads in a row of `count`; null: it means nothing here. */
export function nextStep(pressed: PressedKey, at: number, count: number): number | null {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return null;
  if (pressed.key === 'Home') return 0;
  if (pressed.key === 'End') return count - 1;
  const step = STEPS[pressed.key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, at + step));
}
