/** One fault of a data module: what is wrong, and exactly where. */
export interface DataProblem {
  readonly file: string;
  /** JSON pointer (RFC 6901); the empty text is the whole file. */
  readonly pointer: string;
  readonly reason: string;
}

/** Keys and positions from the root of a module down to a value. */
export type Path = readonly (string | number)[];

const NAMED_IN_MESSAGE = 5;

/** A data module that may not be used, with all that is wrong in it. */
export class DataError extends Error {
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    const named = problems.slice(0, NAMED_IN_MESSAGE).map(formatProblem);
    const more = problems.length - named.length;
    super([...named, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}

function formatProblem({ file, pointer, reason }: DataProblem): string {
  return `${file}#${pointer}: ${reason}`;
}

export function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Gathers the problems of one file, so that a maintainer sees all of them at once. */
export class ProblemList {
  readonly #file: string;
  readonly #problems: DataProblem[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  add(path: Path, reason: string): void {
    this.#problems.push({ file: this.#file, pointer: toPointer(path), reason });
  }

  throwIfAny(): void {
    if (this.#problems.length > 0) throw new DataError(this.#problems);
  }
}
