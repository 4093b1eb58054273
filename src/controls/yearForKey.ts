import type { YearSpan } from './yearWindow.ts';

type KeyPress = Readonly<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> & {
  readonly key: string;
};

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 5],
  ['PageDown', -5],
]);

/** The year a slider at `year` goes to on a key; null for keys that are not the slider's. */
export function yearForKey(
  press: KeyPress,
  year: number,
  { first, last }: YearSpan,
): number | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  if (press.key === 'Home') return first;
  if (press.key === 'End') return last;
  const step = STEPS.get(press.key);
  return step === undefined ? null : Math.min(last, Math.max(first, year + step));
}
