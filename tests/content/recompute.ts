import type { CardContent } from '#content/cardContent.ts';

/** A number as a card prints it; `scaled` is in units of its measure, where the card names one. */
interface Printed {
  readonly number: number;
  readonly decimals: number;
  readonly scaled: number;
  readonly hasUnit: boolean;
}

const NUMBER = String.raw`[−+]?\d[\d,]*(?:\.\d+)?`;
const PRINTED = new RegExp(
  String.raw`(USD |EUR )?(${NUMBER})( thousand| mn| bn)?(?: t\b| barrels?\b| per (?:USD|barrel)| trains?\b)?(%)?`,
  'g',
);
const SCALE: Readonly<Record<string, number>> = { ' thousand': 1e3, ' mn': 1e6, ' bn': 1e9 };

function printedIn(text: string): readonly Printed[] {
  return [...text.matchAll(PRINTED)].map(
    ([, currency = '', digits = '', multiplier = '', percent = '']) => {
      const number = Number(digits.replaceAll(',', '').replace('−', '-').replace('+', ''));
      const scale = percent === '%' ? 0.01 : (SCALE[multiplier] ?? 1);
      const hasUnit = currency !== '' || multiplier !== '' || percent !== '';
      const decimals = digits.split('.')[1]?.length ?? 0;
      return { number, decimals, scaled: number * scale, hasUnit };
    },
  );
}

/**
 * What is wrong with the card of a computed value, for a reader who takes its inputs and its
 * working and computes again; null where the printed digits come out.
 */
export function faultOf(card: CardContent): string | null {
  const inputs = card.sections.find(({ key }) => key === 'inputs')?.items ?? [];
  const leads = inputs.map(({ lead }) => lead);
  const value = printedIn(card.value?.number ?? '')[0];
  const text = card.working?.text ?? '';
  if (!value) return `no number: ${card.value?.number}`;
  const outcome = recomputed(text, leads);
  if (typeof outcome === 'string') return `${outcome}: ${text}`;
  const isPercent = card.value?.number.includes('%') === true;
  const off = Math.abs(outcome.value * (isPercent ? 100 : 1) - value.number);
  return off <= 0.5 * 10 ** -value.decimals + 1e-9
    ? null
    : `gives ${outcome.value} and not ${card.value?.number}: ${text}`;
}

type Outcome = { readonly value: number } | string;

function recomputed(text: string, leads: readonly string[]): Outcome {
  const counted = /^(?:(\d[\d,]*) (?:entry|entries)|none) listed$/.exec(text);
  if (counted) return counts(Number((counted[1] ?? '0').replaceAll(',', '')), leads);
  const added = /^(\d[\d,]*) values? adds? up to (.+)$|^(\d[\d,]*) values add up to (.+)$/.exec(
    text,
  );
  if (added) return addedUp(Number(added[1]?.replaceAll(',', '')), added[2] ?? '', leads);
  if (/^\d+ pairs of years give r = /.test(text)) return pearson(leads);
  if (/: \d+ of \d+ years$/.test(text)) return { value: negatives(leads) };
  return expression(text, leads);
}

function counts(count: number, leads: readonly string[]): Outcome {
  return count === leads.length ? { value: count } : `${leads.length} things are listed`;
}

/** The inputs added up, in the scale of the result. */
function addedUp(count: number, result: string, leads: readonly string[]): Outcome {
  if (count !== leads.length) return `${leads.length} values are listed`;
  const total = leads.reduce((sum, lead) => sum + (printedIn(lead)[0]?.scaled ?? Number.NaN), 0);
  const [printed] = printedIn(result);
  return printed ? { value: (total / printed.scaled) * printed.number } : 'no sum is printed';
}

function negatives(leads: readonly string[]): number {
  return leads.filter((lead) => (printedIn(lead)[0]?.number ?? 0) < 0).length;
}

function pearson(leads: readonly string[]): Outcome {
  const numbers = leads.map((lead) => printedIn(lead)[0]?.number ?? Number.NaN);
  const [xs, ys] = [0, 1].map((side) => numbers.filter((_, index) => index % 2 === side));
  if (!xs || !ys) return 'no pairs';
  const mean = (all: readonly number[]) => all.reduce((a, b) => a + b, 0) / all.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const products = xs.map((x, index) => (x - mx) * ((ys[index] ?? Number.NaN) - my));
  const spread = (all: readonly number[], m: number) =>
    Math.sqrt(mean(all.map((v) => (v - m) ** 2)));
  return { value: mean(products) / (spread(xs, mx) * spread(ys, my)) };
}

/** `a ÷ b − 1 = c`, with or without units; the result may be rounded once more after `≈`. */
function expression(text: string, leads: readonly string[]): Outcome {
  const [, left = '', right = ''] = /^(.+?) = (.+)$/.exec(text) ?? [];
  if (left === '') return 'not a working';
  const stranger = strangerIn(left, leads);
  if (stranger !== null) return `${stranger} is none of the inputs`;
  const plain = left
    .replaceAll(PRINTED, (_all, _currency, digits: string) => ` ${digits.replaceAll(',', '')} `)
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/');
  if (!/^[-+*/(). \d]+$/.test(plain)) return 'not a calculation';
  const value = Number(new Function(`return ${plain}`)());
  const [first, last] = [printedIn(right)[0], printedIn(right).at(-1)];
  if (!first || !last) return 'no result is printed';
  const shown = right.includes('%') ? value * 100 : value;
  if (Math.abs(shown - first.number) > 0.5 * 10 ** -first.decimals + 1e-9) return `gives ${shown}`;
  return { value: right.includes('≈') ? Math.round(first.number) : value };
}

/** Numbers that formulas bring along: growth less one, an index of a hundred, the mean of two. */
const OF_FORMULAS: ReadonlySet<number> = new Set([1, 2, 100]);

/** A number of the working that is no input, and no run of inputs added up; null where there is none. */
function strangerIn(left: string, leads: readonly string[]): number | null {
  const inputs = leads.flatMap((lead) => printedIn(lead).slice(0, 1));
  const known = [
    ...inputs.flatMap(({ number, scaled }) => [number, scaled, scaled / 1e6]),
    ...runsOf(inputs.map(({ scaled }) => scaled / 1e6)),
  ];
  const isKnown = (number: number) =>
    OF_FORMULAS.has(number) ||
    known.some((one) => Math.abs(one - number) <= 1e-9 * Math.max(1, Math.abs(one)));
  // A minus before a number may be its sign or take it away: it is the size that must be known.
  const found = printedIn(left).find(({ number }) => !isKnown(number) && !isKnown(-number));
  return found?.number ?? null;
}

/** Sums of everything up to, and from, each place of a short list. */
function runsOf(values: readonly number[]): readonly number[] {
  if (values.length > 60) return [];
  const sum = (part: readonly number[]) => part.reduce((total, value) => total + value, 0);
  return values.flatMap((_, index) => [sum(values.slice(0, index + 1)), sum(values.slice(index))]);
}
