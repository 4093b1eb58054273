import type { DataProblem } from '#dataset/problem.ts';
import { DataError } from '#dataset/problem.ts';

/** What a parser tells of a module; empty where it accepts it. */
export function problemsOf(parse: () => unknown): readonly DataProblem[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

/** The problems as `pointer: reason`, for comparing many at once. */
export function toldBy(parse: () => unknown): string[] {
  return problemsOf(parse).map(({ pointer, reason }) => `${pointer}: ${reason}`);
}
