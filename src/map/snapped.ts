import type { Ink } from './ink.ts';

/** Steps of a still's lines in one pixel: finer ones would cost bytes that nobody sees. */
const STEPS = 2;

/** Marks with the ways of long lines on a coarse raster; what is small and moved into place stays exact. */
export function snapped(marks: readonly Ink[]): readonly Ink[] {
  return marks.map((mark) => {
    const { attrs, content } = mark;
    if (attrs.transform !== undefined) return mark;
    const d = typeof attrs.d === 'string' ? { d: snappedPath(attrs.d) } : {};
    return {
      ...mark,
      attrs: { ...attrs, ...d },
      content: typeof content === 'string' ? content : snapped(content),
    };
  });
}

function snappedPath(d: string): string {
  return d.replaceAll(/-?\d+\.\d+/g, (number) =>
    String(Math.round(Number(number) * STEPS) / STEPS),
  );
}
