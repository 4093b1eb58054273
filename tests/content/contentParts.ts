import type { FigureContent } from '#content/figureContent.ts';
import type { ValueRef } from '#content/valueRef.ts';

/** A number as a sentence writes it, with the scale said after it. */
interface WrittenNumber {
  /** With its commas and decimals: `15.6`. */
  readonly digits: string;
  readonly scale: '%' | 'bn' | 'mn' | '';
}

const NUMBER = /(?<![\w.])(\d[\d,]*(?:\.\d+)?)(%| bn| mn)?/g;

function numbersIn(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(NUMBER)].map(([, digits = '', scale = '']) => ({
    digits: digits.replace(/,$/, ''),
    scale: scale.trim() as WrittenNumber['scale'],
  }));
}

/** What the values of a content may have been divided by before they were written. */
const FACTORS: Readonly<Record<WrittenNumber['scale'], readonly number[]>> = {
  '%': [100],
  bn: [1, 1e-3],
  mn: [1, 1e3],
  '': [1],
};

/** Numbers of the sentence that stand nowhere else in the content, neither written nor as a value rounded like them. */
export function unfoundNumbers(content: FigureContent): readonly string[] {
  const places = [content.chart, content.table, Object.values(content.derived), content.subtitle];
  const written = new Set(
    places.flatMap(textsIn).flatMap((text) => numbersIn(text).map(({ digits }) => digits)),
  );
  const values = places.flatMap(valuesIn).map(Math.abs);
  const counts = new Set(places.flatMap(lengthsIn));
  const found = ({ digits, scale }: WrittenNumber) => {
    const decimals = digits.split('.')[1]?.length ?? 0;
    const number = Number(digits.replaceAll(',', ''));
    if (scale === '' && (written.has(digits) || counts.has(number))) return true;
    return FACTORS[scale].some((factor) =>
      values.some((value) => isRounded(value * factor, number, decimals)),
    );
  };
  return numbersIn(content.sentence)
    .filter((number) => !found(number))
    .map(({ digits, scale }) => digits + scale);
}

/** The dust of binary fractions may lie on either side of a half. */
function isRounded(value: number, written: number, decimals: number): boolean {
  return Math.abs(value - written) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** Everything in the content that opens a card. */
export function refsIn(value: unknown): readonly ValueRef[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(refsIn);
  return 'obs' in value || 'derived' in value || 'entity' in value
    ? [value as ValueRef, ...inner]
    : inner;
}

/** Every text of the content that a person reads; ids and codes are none. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (SILENT.has(key) ? [] : textsIn(inner)));
}

const SILENT: ReadonlySet<string> = new Set([
  'id',
  'key',
  'obs',
  'derived',
  'entity',
  'inputs',
  'url',
  'series',
  'drill',
  'path',
]);

function valuesIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (UNSAID.has(key) ? [] : valuesIn(inner)));
}

/** Numbers that place a thing in the picture and say nothing. */
const UNSAID: ReadonlySet<string> = new Set([
  'weight',
  'fractionDigits',
  'lat',
  'lon',
  'bounds',
  'path',
  'inputs',
]);

function lengthsIn(value: unknown): readonly number[] {
  if (Array.isArray(value)) return [value.length, ...value.flatMap(lengthsIn)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(lengthsIn);
}
