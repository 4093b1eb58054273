import type { CSSProperties, ReactNode } from 'react';
import { createElement, Fragment, memo } from 'react';
import type { Ink } from './ink.ts';

/** Drawn marks as elements. What opens a card is drawn by `WalkedMarks`. */
export const Inked = memo(function Inked({ marks }: { readonly marks: readonly Ink[] }) {
  return createElement(Fragment, null, ...marks.map((mark) => toElement(mark)));
});

export function toElement(
  { tag, attrs, content }: Ink,
  more: Readonly<Record<string, unknown>> = {},
): ReactNode {
  const { fontFamily, fontStyle, ...rest } = attrs;
  // The page's styles set the font of svg text, which outweighs attributes but not style.
  const style: CSSProperties | undefined =
    fontFamily === undefined
      ? undefined
      : { fontFamily: String(fontFamily), fontStyle: String(fontStyle ?? 'normal') };
  const children = typeof content === 'string' ? [content] : content.map((mark) => toElement(mark));
  return createElement(tag, { ...rest, ...(style ? { style } : {}), ...more }, ...children);
}
