/**
 * Advance widths of Golos Text in hundredths of an em, so that places can be computed
 * without a screen: before the first paint, in a file, in a test.
 */
const ADVANCES: Readonly<Record<number, string>> = {
  28: '`ijìíі\u00a0\u202f',
  32: "!,.:;Il’‘·›І'",
  36: 'f|²',
  40: '"()-[]rt{}°',
  48: '1*/\\г',
  52: '?_z“”зтьғ',
  56: '7+<=>J^acksvxy~àá–×≈ГавсухчэұүҒ',
  60: '23569FLZeouèéòóùúбдеклопъяёәқөҰ',
  64: '048$ESTYbdghnpqÈÉ₸ЕЗТийнрцЁңһҮ',
  68: '#&ABCPRVXÀ€АБВРСУХЧЬЭЯҺ',
  72: 'DGKКЛмӘҚ',
  76: 'HNOQU—↑↓ДИЙНОПЦЪфыӨ',
  80: 'жюҢ',
  84: '%wшщ',
  88: 'MmМФ',
  92: 'Ы',
  96: 'W…ЖЮ',
  100: 'ШЩ',
  104: '@',
  112: '№',
};
const UNKNOWN = 64;
const SPACE = 20;
/** Semibold runs wider; the serif of end values is never wider than the sans in bold. */
const BOLD = 1.04;
/** A little air, so that a rounding never makes two words touch. */
const AIR = 1.01;

const advanceOf = new Map<string, number>(
  Object.entries(ADVANCES).flatMap(([advance, letters]) =>
    [...letters].map((letter): [string, number] => [letter, Number(advance)]),
  ),
).set(' ', SPACE);

/** Width of a line of text in px, rather too wide than too narrow. */
export function textWidth(
  text: string,
  size: number,
  weight: 'normal' | 'bold' = 'normal',
): number {
  let hundredths = 0;
  for (const letter of text) hundredths += advanceOf.get(letter) ?? UNKNOWN;
  return (hundredths / 100) * size * (weight === 'bold' ? BOLD : 1) * AIR;
}
