/**
 * A drawn mark as plain values: the live map makes elements of it, files make text of it,
 * so that both show one picture. Attributes have React's names; colours are the theme's variables.
 */
export interface Ink {
  readonly tag: 'g' | 'path' | 'circle' | 'rect' | 'text';
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly content: string | readonly Ink[];
  /** What the mark stands for, where it opens a card. */
  readonly opens?: Opens;
}

export interface Opens {
  /** Card id, e.g. `leg:aktau-alat`. */
  readonly card: string;
  readonly label: string;
  /** Marks of one group are walked through with the arrow keys. */
  readonly group: MarkGroup;
}

export const MARK_GROUPS = ['legs', 'places', 'nodes'] as const;
export type MarkGroup = (typeof MARK_GROUPS)[number];

export function ink(tag: Ink['tag'], attrs: Ink['attrs'], content: Ink['content'] = ''): Ink {
  return { tag, attrs, content };
}

export function path(d: string, attrs: Ink['attrs']): Ink {
  return ink('path', { d, fill: 'none', ...attrs });
}

/** SVG text of marks; `resolve` turns a colour variable into the colour to print. */
export function toSvgText(marks: readonly Ink[], resolve: (value: string) => string): string {
  return marks.map((mark) => elementText(mark, resolve)).join('');
}

function elementText({ tag, attrs, content }: Ink, resolve: (value: string) => string): string {
  const attributes = Object.entries(attrs).map(([name, value]) => {
    const text = typeof value === 'string' ? resolve(value) : String(Math.round(value * 100) / 100);
    return ` ${attributeName(name)}="${escapeText(text)}"`;
  });
  const inner = typeof content === 'string' ? escapeText(content) : toSvgText(content, resolve);
  return `<${tag}${attributes.join('')}${inner === '' ? '/>' : `>${inner}</${tag}>`}`;
}

function attributeName(name: string): string {
  return name === 'className'
    ? 'class'
    : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
