import { escapeXml } from './escapeXml.ts';
import { fileFamilies } from './standalonePicture.ts';

/** A text may be broken after any of these parts. */
const PARTS = /[^\s\-–—/]*[-–—/]|[^\s\-–—/]+/g;

/** A run of words on one line. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly box: DOMRect;
}

/**
 * Words to read as SVG elements, each line where it stands on the page, with the rules between them:
 * for what has no drawing of its own. Places are told from the upper left corner of `root`, in px.
 */
export function writtenPicture(root: Element): string {
  const origin = root.getBoundingClientRect();
  const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const drawn = rulesIn(root, origin);
  while (words.nextNode()) drawn.push(...writtenText(words.currentNode as Text, origin));
  return drawn.join('');
}

/** Rules above headings, and those that part entries. */
function rulesIn(root: Element, origin: DOMRect): string[] {
  const hair = getComputedStyle(root).getPropertyValue('--hair').trim();
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
    const bordered = borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) > 0;
    const entry = element.localName === 'li';
    if (!bordered && !entry) return [];
    const { left, top, width } = element.getBoundingClientRect();
    const height = bordered ? Number.parseFloat(borderTopWidth) : 1;
    const fill = escapeXml(bordered ? borderTopColor : hair || 'gray');
    const [x, y] = [round(left - origin.left), round(top - origin.top)];
    return `<rect x="${x}" y="${y}" width="${round(width)}" height="${height}" fill="${fill}"/>`;
  });
}

function writtenText(text: Text, origin: DOMRect): readonly string[] {
  const parent = text.parentElement;
  if (!parent) return [];
  const style = getComputedStyle(parent);
  const ascent = ascentOf(style);
  return linesOf(text).map(({ from, to, box }) => {
    const [x, y] = [box.left - origin.left, box.top - origin.top + box.height * ascent];
    const family = fileFamilies(style.fontFamily);
    const words = text.data.slice(from, to).replaceAll(/\s+/g, (gap) => gap[0] ?? '');
    return `<text x="${round(x)}" y="${round(y)}" font-family="${escapeXml(family)}" font-size="${Number.parseFloat(style.fontSize)}" font-weight="${style.fontWeight}" fill="${escapeXml(style.color)}">${escapeXml(words)}</text>`;
  });
}

function linesOf(text: Text): readonly Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  for (const { index, 0: part } of text.data.matchAll(PARTS)) {
    const end = index + part.length;
    range.setStart(text, index);
    range.setEnd(text, end);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
      lines[lines.length - 1] = { ...last, to: end };
    } else lines.push({ from: index, to: end, box });
  }
  return lines;
}

/** The part of a line's box that lies above the foot of its letters. */
function ascentOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return 0.8;
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('x');
  return fontBoundingBoxAscent / (fontBoundingBoxAscent + fontBoundingBoxDescent);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
