import { wrapText } from './wrapText.ts';

export const TITLE_SIZE = 14;
/** Height of a line of a panel's title. */
export const TITLE_LINE = 18;

/** Lines of a panel's title; none where it has no title. */
export function wrapTitle(title: string, width: number): readonly string[] {
  return title === '' ? [] : wrapText(title, width, { size: TITLE_SIZE, weight: 'bold' });
}
