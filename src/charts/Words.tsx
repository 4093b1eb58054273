import type { CSSProperties } from 'react';
import { colour, font } from '#theme/tokens.ts';

interface WordsProps {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly bold?: boolean;
  readonly serif?: boolean;
  /** A rim of paper, for words that stand on lines. */
  readonly halo?: boolean;
}

/** A line of text on a picture. */
export function Words(props: WordsProps) {
  const { x, y, text, size = 12, anchor = 'start', fill = colour.muted } = props;
  const style: CSSProperties = {
    fill,
    fontFamily: props.serif === true ? font.serif : font.sans,
    fontVariantNumeric: 'tabular-nums lining-nums',
  };
  if (props.halo === true) {
    Object.assign(style, {
      stroke: colour.paper,
      strokeWidth: 4,
      paintOrder: 'stroke',
      strokeLinejoin: 'round',
    });
  }
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={props.bold === true ? 600 : 400}
      textAnchor={anchor}
      style={style}
    >
      {text}
    </text>
  );
}
