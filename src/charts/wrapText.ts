import { textWidth } from './textWidth.ts';

export interface WrapOptions {
  /** px */
  readonly size: number;
  readonly weight?: 'normal' | 'bold';
  /** The last line ends in an ellipsis where more words are left; no limit when absent. */
  readonly maxLines?: number;
}

const ELLIPSIS = '…';

/** Breaks a text into lines no wider than `width` px; a word wider than that is broken too. */
export function wrapText(text: string, width: number, options: WrapOptions): readonly string[] {
  const { size, weight = 'normal', maxLines = Number.POSITIVE_INFINITY } = options;
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => breakWord(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), shorten(`${kept.at(-1) ?? ''} ${lines[maxLines] ?? ''}`, fits)];
}

function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word) || word.length < 2) return [word];
  let end = word.length - 1;
  while (end > 1 && !fits(word.slice(0, end))) end -= 1;
  return [word.slice(0, end), ...breakWord(word.slice(end), fits)];
}

function shorten(line: string, fits: (line: string) => boolean): string {
  let end = line.length;
  while (end > 1 && !fits(`${line.slice(0, end).trimEnd()}${ELLIPSIS}`)) end -= 1;
  return `${line.slice(0, end).trimEnd()}${ELLIPSIS}`;
}
