import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale, LocalizedText } from './locale.ts';
import { localize } from './locale.ts';
import type { MessageKey, Messages } from './messages/en.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Words, numbers and dates in one language; the only way a text reaches the screen or a file. */
export interface Translator {
  readonly locale: Locale;
  /** The message under `key`, in ICU MessageFormat, with its placeholders filled. */
  t(key: MessageKey, values?: MessageValues): string;
  /** The message under a key put together at run time from a code list; throws when there is none. */
  code(prefix: string, code: string, values?: MessageValues): string;
  text(text: LocalizedText): string;
  /** A number with a fixed count of decimals (none unless told), grouped as the language does. */
  number(value: number, fractionDigits?: number): string;
  /** A number as its source prints it: no digit added, none dropped. */
  asPrinted(value: number): string;
  /** A share given as 0…1 or a growth rate, as percent. */
  percent(value: number, fractionDigits?: number): string;
  /** An ISO 8601 period (year, month, day or interval) in words. */
  period(period: string | null): string;
  /** Name of a country by ISO 3166 alpha-2 code; `W00` is the world. */
  country(code: string): string;
  list(items: readonly string[]): string;
}

/** Placeholders without plural, number or quoted forms: no formatter is needed to fill them. */
const PLAIN = /^(?:[^{}'<#]|\{\w+\})*$/;

const PART_PATTERN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

export function createTranslator(locale: Locale, messages: Messages): Translator {
  const compiled = new Map<string, IntlMessageFormat>();
  // Each takes the browser some 20 ms to make, and not every page needs them.
  const names = once(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const numbers = numberFormats(locale);
  const dates = dateFormats(locale);

  function format(key: string, pattern: string, values?: MessageValues): string {
    if (!/[{'<]/.test(pattern)) return pattern;
    if (PLAIN.test(pattern)) return fillIn(pattern, key, values);
    const message =
      compiled.get(key) ?? new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
    compiled.set(key, message);
    return String(message.format(values));
  }

  const translator: Translator = {
    locale,
    t: (key, values) => format(key, messages[key], values),
    code(prefix, code, values) {
      const key = `${prefix}.${code}`;
      const pattern = (messages as Readonly<Record<string, string | undefined>>)[key];
      if (pattern === undefined) throw new Error(`no message for the code ${key}`);
      return format(key, pattern, values);
    },
    text: (text) => localize(text, locale),
    number: (value, fractionDigits = 0) =>
      withMinus(numbers(fractionDigits, fractionDigits).format(value)),
    asPrinted: (value) => withMinus(numbers(0, 12).format(value)),
    percent: (value, fractionDigits = 0) =>
      withMinus(numbers(fractionDigits, fractionDigits, 'percent').format(value)),
    period: (period) => formatPeriod(period, dates, translator),
    country: (code) =>
      code === 'W00' ? translator.code('area', 'W00') : (names().of(code) ?? code),
    list: (items) => lists().format(items),
  };
  return translator;
}

function fillIn(pattern: string, key: string, values: MessageValues = {}): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the message ${key} wants a value for ${name}`);
    return String(value);
  });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Minus signs as print sets them, as wide as a plus. */
function withMinus(formatted: string): string {
  return formatted.replace(/^-/, '−');
}

function numberFormats(locale: Locale) {
  const cache = new Map<string, Intl.NumberFormat>();
  return (minimum: number, maximum: number, style: 'decimal' | 'percent' = 'decimal') => {
    const key = `${style}${minimum}/${maximum}`;
    const format =
      cache.get(key) ??
      new Intl.NumberFormat(locale, {
        style,
        minimumFractionDigits: minimum,
        maximumFractionDigits: maximum,
      });
    cache.set(key, format);
    return format;
  };
}

interface DateFormats {
  readonly month: () => Intl.DateTimeFormat;
  readonly day: () => Intl.DateTimeFormat;
}

function dateFormats(locale: Locale): DateFormats {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...parts });
  return {
    month: once(() => format({ month: 'long' })),
    day: once(() => format({ month: 'short', day: 'numeric' })),
  };
}

function formatPeriod(period: string | null, dates: DateFormats, i18n: Translator): string {
  if (period === null) return i18n.t('period.undated');
  const [from = '', to] = period.split('/');
  if (to === undefined) return formatPart(period, dates);
  if (from === '..') return i18n.t('period.until', { to: formatPart(to, dates) });
  if (to === '..') return i18n.t('period.since', { from: formatPart(from, dates) });
  return i18n.t('period.range', { from: formatPart(from, dates), to: formatPart(to, dates) });
}

function formatPart(part: string, dates: DateFormats): string {
  const match = PART_PATTERN.exec(part);
  if (!match) return part;
  const [, year = '', month, day] = match;
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? dates.month() : dates.day()).format(date);
}
