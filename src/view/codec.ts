export type ProblemReason =
  | 'unknown-value'
  | 'partly-unknown'
  | 'not-a-year'
  | 'year-out-of-range'
  | 'reversed'
  | 'not-a-position'
  | 'beyond-the-map'
  | 'not-an-id';

/** Understood with a reservation: `given` is the part it is about, where not the whole text. */
export interface Notice {
  readonly reason: ProblemReason;
  readonly given?: string;
}

export type Parsed<T> =
  | { readonly value: T; readonly notice?: Notice }
  | { readonly problem: ProblemReason };

/** How one kind of value is read from the address and written into it, before encoding. */
export interface Codec<T> {
  parse(text: string): Parsed<T>;
  /** Empty where the value has no words of its own and only stands for the default. */
  write(value: T): string;
}

const INVISIBLE = /\p{Cf}/gu;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** What a sentence or its markup leaves behind a link; two dots are an open range and stay. */
const TRAILING = /(?:[)\]}>"'’”»,;:!?*_&#|\\`]|(?<!\.)\.)+$/;
const ON = ['on', 'true', 'yes', '1'];
const OFF = ['off', 'false', 'no', '0'];

export function oneOf<Code extends string>(codes: readonly Code[]): Codec<Code> {
  return {
    parse(text) {
      const code = codes.find((candidate) => candidate === plain(text));
      return code === undefined ? { problem: 'unknown-value' } : { value: code };
    },
    write: (code) => code,
  };
}

/** One code, or null written as a word of its own. */
export function oneOrNone<Code extends string>(
  codes: readonly Code[],
  none: string,
): Codec<Code | null> {
  const named = oneOf(codes);
  return {
    parse: (text) => (plain(text) === none ? { value: null } : named.parse(text)),
    write: (code) => code ?? none,
  };
}

/** At least one code, each once, in the order of the list. */
export function someOf<Code extends string>(codes: readonly Code[]): Codec<readonly Code[]> {
  return {
    parse(text) {
      const asked = splitList(plain(text));
      const known = codes.filter((code) => asked.includes(code));
      const unknown = asked.filter((code) => !(codes as readonly string[]).includes(code));
      if (known.length === 0) return { problem: 'unknown-value' };
      if (unknown.length === 0) return { value: known };
      return { value: known, notice: { reason: 'partly-unknown', given: unknown.join('~') } };
    },
    write: (chosen) => codes.filter((code) => chosen.includes(code)).join('~'),
  };
}

/** Null: no filter, or the default choice. `emptyWord` is given where choosing nothing is a choice. */
export function someOrNull<Code extends string>(
  codes: readonly Code[],
  nullWord: string,
  emptyWord?: string,
): Codec<readonly Code[] | null> {
  const some = someOf(codes);
  return {
    parse(text) {
      if (plain(text) === nullWord) return { value: null };
      if (plain(text) === emptyWord) return { value: [] };
      return some.parse(text);
    },
    write(chosen) {
      if (chosen === null) return nullWord;
      return chosen.length > 0 ? some.write(chosen) : (emptyWord ?? nullWord);
    },
  };
}

export const onOff: Codec<boolean> = {
  parse(text) {
    if (ON.includes(plain(text))) return { value: true };
    return OFF.includes(plain(text)) ? { value: false } : { problem: 'unknown-value' };
  },
  write: (on) => (on ? 'on' : 'off'),
};

/** A key that may stand alone. */
export const flag: Codec<boolean> = {
  parse: (text) => (plain(text) === '' ? { value: true } : onOff.parse(text)),
  write: (on) => (on ? '' : 'off'),
};

/** The text without what mail, chat and word processors put into it. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '').trim();
}

export function trimmed(text: string): string {
  return visible(text).replace(DASHES, '-').replace(TRAILING, '').trim();
}

/** For codes: case does not matter. */
export function plain(text: string): string {
  return trimmed(text).toLowerCase();
}

export function splitList(text: string): readonly string[] {
  return text
    .split(/[~,\s]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
