import { colour } from '#theme/tokens.ts';
import { Words } from './Words.tsx';
import { TITLE_LINE, TITLE_SIZE } from './wrapTitle.ts';

interface Props {
  readonly x: number;
  readonly top: number;
  readonly lines: readonly string[];
}

/** What stands above a panel of a picture. */
export function PanelTitle({ x, top, lines }: Props) {
  return lines.map((line, index) => {
    const y = top + 14 + index * TITLE_LINE;
    return <Words key={y} x={x} y={y} text={line} size={TITLE_SIZE} fill={colour.ink} bold />;
  });
}
