const SHORT_WORD_AFTER_DIGIT = /(?<=\d) (?=(?:\p{L}{1,4}|%)(?!\p{L}))/gu;

const TONNES_AFTER_MULTIPLIER = /(?<=\d\u00a0\p{L}{2,4}) (?=[tт](?!\p{L}))/gu;

/** Text for a large heading: no line ends between a number and the short word after it, its unit. */
export function keepTogether(text: string): string {
  return text
    .replaceAll(SHORT_WORD_AFTER_DIGIT, '\u00a0')
    .replaceAll(TONNES_AFTER_MULTIPLIER, '\u00a0');
}
