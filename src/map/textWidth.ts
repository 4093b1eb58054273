/**
 * Advance widths of Golos Text 600 in hundredths of an em, rounded up, so that labels can be laid
 * out where there is no browser to measure them, and alike everywhere.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [28, 'ijі '],
  [33, '.,’‘'],
  [38, 'flIІ'],
  [43, 'rt()-'],
  [48, 'г'],
  [53, '1zтғ'],
  [58, '7acksxJLavзксхчьэГ–'],
  [63, '23569bdeghnopquvyEFZбвдеийлнопруъяәқөұүһЕҒ'],
  [68, '048PSTцңБЗРТҰ'],
  [72, 'ABCDGKRVXYмАВКЛСУХЧЭЯӘҮ'],
  [78, 'HNOQUфыюДИЙНОПЦҚӨ'],
  [83, 'жҢ'],
  [90, 'mwшщMМФЫ'],
  [102, 'WЖШЩЮ'],
];
const OTHER = 66;

const BY_LETTER = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Width of a text in px; `spacing` is added after each letter. */
export function textWidth(text: string, size: number, spacing = 0): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '')) {
    sum += ((BY_LETTER.get(letter) ?? OTHER) * size) / 100 + spacing;
  }
  return sum;
}
