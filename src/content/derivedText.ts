import type { Derived } from './derived.ts';

/** A computed value with its unit, as a line of text says it. */
export function derivedText({ text, said }: Derived): string {
  return said ?? text;
}
