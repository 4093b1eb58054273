import type { Claim, LikelyReason } from './contradiction.ts';
import { distance } from './interval.ts';
import { reporterOf } from './topic.ts';

/** True where the claim matches what is known for a year beside its own. */
export type FitsOtherYear = (claim: Claim) => boolean;

type Test = (a: Claim, b: Claim, fitsOtherYear: FitsOtherYear) => boolean;

/** Rounding moves a number by no more than this. */
const ROUNDING = 0.04;

/** Figures of one register differ by no more than this when a later edition revises them. */
const REVISION = 0.03;

/** Each reason with what speaks for it, in the order in which they are tried. */
const TESTS: readonly (readonly [LikelyReason, Test])[] = [
  ['defective-source', (a, b) => a.caution === 'defective' || b.caution === 'defective'],
  ['currency-slip', isCurrencySlip],
  ['slipped-digits', isDigitSlip],
  ['doubtful-source', (a, b) => a.caution === 'doubtful' || b.caution === 'doubtful'],
  ['rounding', isRounding],
  ['different-scope', (a, b) => differ(a, b, 'scope')],
  ['different-definition', (a, b) => differ(a, b, 'definitionCode')],
  ['other-year', (a, b, fits) => fits(a) || fits(b)],
  ['unstated-reporter', isOfUnknownReporter],
  ['revision', isRevision],
];

/** What most likely lies behind two claims that exclude each other; null where nothing does. */
export function likelyReason(
  a: Claim,
  b: Claim,
  fitsOtherYear: FitsOtherYear,
): LikelyReason | null {
  return TESTS.find(([, test]) => test(a, b, fitsOtherYear))?.[0] ?? null;
}

/** The amounts agree once the currency that one of them prints is read as the other's. */
function isCurrencySlip(a: Claim, b: Claim): boolean {
  const [printedA, printedB] = [printedMoney(a), printedMoney(b)];
  if (!printedA || !printedB || printedA.currency === printedB.currency) return false;
  return Math.abs(printedA.amount / printedB.amount - 1) <= 0.05;
}

function printedMoney(claim: Claim) {
  const currency = claim.observations[0]?.unitMeasure;
  if (currency !== 'USD' && currency !== 'EUR') return null;
  const amount = claim.observations
    .slice(0, claim.formula === null ? 1 : undefined)
    .reduce((total, { obsValue, unitMult }) => total + obsValue * 10 ** unitMult, 0);
  return { currency, amount };
}

/** The same digits in another order, or the point moved by whole places. */
function isDigitSlip(a: Claim, b: Claim): boolean {
  if (a.formula !== null || b.formula !== null || a.value <= 0 || b.value <= 0) return false;
  const places = Math.log10(a.value / b.value);
  const moved = Math.abs(places) > 0.9 && Math.abs(places - Math.round(places)) < 0.003;
  return moved || isTransposed(a.value, b.value);
}

/** The first four digits are the same ones, but for the order. */
function isTransposed(a: number, b: number): boolean {
  const [digitsA, digitsB] = [fourDigits(a), fourDigits(b)];
  return digitsA !== digitsB && sorted(digitsA) === sorted(digitsB) && Math.abs(a / b - 1) < 0.5;
}

function fourDigits(value: number): string {
  return value.toExponential(3).slice(0, 5).replace('.', '');
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

/** They lie less than one step of the coarser number apart, as when one is cut off and not rounded. */
function isRounding(a: Claim, b: Claim): boolean {
  const step = Math.max(coarseness(a), coarseness(b));
  const near = distance(a.interval, b.interval) < ROUNDING;
  return near && (Math.abs(a.value - b.value) < step * (1 - 1e-9) || touch(a, b));
}

/** As 24 % and 25 % do, whatever was rounded to give them. */
function touch(a: Claim, b: Claim): boolean {
  return a.formula === null && b.formula === null && distance(a.interval, b.interval) < 1e-9;
}

/** Place value of the last digit that is not zero, in units: 10 for 270, 0.1 bn for 18.7 bn. */
function coarseness({ observations, formula, value, unit }: Claim): number {
  const first = observations[0];
  if (formula !== null || first === undefined || first.obsValue === 0 || unit === 'RANK') return 0;
  const digits = String(Math.abs(first.obsValue))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  const leading = Math.floor(Math.log10(Math.abs(value)));
  return 10 ** (leading - digits + 1);
}

function differ(a: Claim, b: Claim, dimension: 'scope' | 'definitionCode'): boolean {
  return (a.observations[0]?.[dimension] ?? null) !== (b.observations[0]?.[dimension] ?? null);
}

/** Only trade statistics depend on whose they are. */
function isOfUnknownReporter(a: Claim, b: Claim): boolean {
  const ofTrade = a.observations[0]?.indicator.startsWith('trade.') ?? false;
  return ofTrade && (reporterOf(a) === null) !== (reporterOf(b) === null);
}

/** Two editions of statistics, or a total quoted from them beside its months. */
function isRevision(a: Claim, b: Claim): boolean {
  const editions = [a, b].every(isStatistic) || [a, b].some((c) => c.formula === 'sum-of-months');
  const oneReporter = reporterOf(a) !== null && reporterOf(a) === reporterOf(b);
  return editions && oneReporter && distance(a.interval, b.interval) < REVISION;
}

function isStatistic({ sourceKind }: Claim): boolean {
  return sourceKind === 'official-statistics' || sourceKind === 'dataset';
}
