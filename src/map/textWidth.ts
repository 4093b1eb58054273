/**
 * Advance widths of Golos Text 600 in hundredths of an em, never too narrow, so that labels can be laid
 * out where there is no browser to measure them, and alike everywhere.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [23, "'"],
  [25, ' '],
  [28, 'ijіı'],
  [30, '’‘'],
  [31, '.,'],
  [33, 'IlІ'],
  [38, '()-f'],
  [40, 'rt'],
  [48, 'г/'],
  [51, '1zтғ'],
  [54, '7ь–'],
  [56, 'sзГ'],
  [58, 'JLacekvxyаекуяҒұвсхчэ'],
  [60, '25Fouблопәқү'],
  [62, '3hnEZbdgpqийнһЕръө'],
  [64, '46890TТңдц'],
  [66, 'SЗЬ'],
  [68, 'PRBYРҰҺБВЧҮ'],
  [70, 'ACKVXАСУХЭЯ&'],
  [73, 'DGUмДКЛӘ'],
  [76, 'HNOQИЙНОПҚфыЪ'],
  [79, 'ЦюӨҢ'],
  [83, 'wшж'],
  [88, 'Mmщ'],
  [91, 'МФЫ'],
  [99, 'WШЮ'],
  [103, 'ЖЩ'],
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
