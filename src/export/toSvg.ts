import type { FigureContent } from '#content/figureContent.ts';
import { wrapWords } from './wrapWords.ts';

/** How a drawn figure is to stand as a file. */
export interface SvgOptions {
  /** `plain` is the drawing alone; `full` has title, subtitle, source line, date and address. */
  readonly style: 'plain' | 'full';
  /** Height to width; absent: as drawn. */
  readonly ratio?: number;
  /** Where the picture comes from, e.g. the address of the view and the release; ends a full picture. */
  readonly provenance: string;
  /** Fonts to embed as `@font-face` rules; empty where the reader's own fonts will do. */
  readonly fontFaces?: string;
}

/** Properties that make a drawing look as it does on the page. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'stop-color',
  'stop-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
  'display',
] as const;

const PADDING = 28;
const SVG = 'http://www.w3.org/2000/svg';

interface Picture {
  readonly element: SVGSVGElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every drawing in the figure, placed as on the page, as one standalone SVG document. */
export function toSvg(figure: Element, content: FigureContent, options: SvgOptions): string {
  const pictures = picturesIn(figure);
  if (pictures.length === 0) throw new Error(`figure ${content.id} has no drawing`);
  const width = Math.max(...pictures.map((one) => one.x + one.width));
  const height = Math.max(...pictures.map((one) => one.y + one.height));
  const style = getComputedStyle(figure);
  const frame =
    options.style === 'full' ? frameOf(content, width, options.provenance, figure) : null;
  const body = pictures.map((one, index) => nested(one, `p${index}`, frame?.top ?? 0)).join('');
  const inner = {
    width: width + (frame ? PADDING * 2 : 0),
    height: height + (frame?.top ?? 0) + (frame?.bottom ?? 0),
  };
  const [outerWidth, outerHeight] = withRatio(inner, options.ratio);
  const dx = (outerWidth - inner.width) / 2 + (frame ? PADDING : 0);
  const paper = style.getPropertyValue('--paper').trim() || 'white';
  return [
    `<svg xmlns="${SVG}" width="${outerWidth}" height="${outerHeight}" viewBox="0 0 ${outerWidth} ${outerHeight}" role="img" font-family="${attribute(style.fontFamily)}">`,
    `<title>${text(content.sentence)}</title>`,
    `<desc>${text(`${content.subtitle}. ${content.sourceLine} ${options.provenance}`)}</desc>`,
    options.fontFaces ? `<style>${options.fontFaces}</style>` : '',
    `<rect width="100%" height="100%" fill="${attribute(paper)}"/>`,
    `<g transform="translate(${round(dx)} ${round((outerHeight - inner.height) / 2)})">`,
    frame?.head ?? '',
    body,
    frame ? frame.foot(height) : '',
    '</g></svg>',
  ].join('');
}

/** The drawings of a figure with their places relative to its first. */
function picturesIn(figure: Element): readonly Picture[] {
  const elements = [...figure.querySelectorAll<SVGSVGElement>('svg[data-picture]')].filter(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  const boxes = elements.map((element) => ({ element, box: element.getBoundingClientRect() }));
  const left = Math.min(...boxes.map(({ box }) => box.left));
  const top = Math.min(...boxes.map(({ box }) => box.top));
  return boxes.map(({ element, box }) => ({
    element,
    x: box.left - left,
    y: box.top - top,
    width: box.width,
    height: box.height,
  }));
}

function nested(picture: Picture, prefix: string, top: number): string {
  const copy = picture.element.cloneNode(true) as SVGSVGElement;
  paint(picture.element, copy);
  copy.querySelectorAll('title, desc, [data-export="leave"]').forEach((node) => void node.remove());
  renumber(copy, prefix);
  copy.setAttribute('x', String(round(picture.x)));
  copy.setAttribute('y', String(round(picture.y + top)));
  copy.removeAttribute('role');
  return new XMLSerializer().serializeToString(copy);
}

/** Resolves style into attributes and leaves out what only a page needs. */
function paint(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of PAINT) {
    const value = style.getPropertyValue(property);
    if (value !== '') to.setAttribute(property, value);
  }
  for (const { name } of [...to.attributes]) {
    if (/^(style|class|tabindex|role|data-|aria-|on)/.test(name)) to.removeAttribute(name);
  }
  for (const [index, child] of [...from.children].entries()) {
    const twin = to.children[index];
    if (twin) paint(child, twin);
  }
}

/** Makes ids of several drawings unique in one document and keeps what refers to them. */
function renumber(root: Element, prefix: string): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const attribute of [...element.attributes]) {
      if (attribute.name === 'id')
        element.setAttribute('id', `${prefix}-${clean(attribute.value)}`);
      else if (attribute.value.includes('url(')) {
        element.setAttribute(
          attribute.name,
          attribute.value.replace(
            /url\(["']?[^#)]*#([^)"']+)["']?\)/g,
            (_, id: string) => `url(#${prefix}-${clean(id)})`,
          ),
        );
      } else if (attribute.name.endsWith('href') && attribute.value.startsWith('#')) {
        element.setAttribute(attribute.name, `#${prefix}-${clean(attribute.value.slice(1))}`);
      }
    }
  }
}

function clean(id: string): string {
  return id.replace(/[^\w-]/g, '');
}

interface Frame {
  readonly head: string;
  readonly top: number;
  readonly bottom: number;
  readonly foot: (height: number) => string;
}

function frameOf(
  content: FigureContent,
  width: number,
  provenance: string,
  figure: Element,
): Frame {
  const style = getComputedStyle(figure);
  const ink = attribute(style.getPropertyValue('--ink').trim() || 'black');
  const muted = attribute(style.getPropertyValue('--muted').trim() || 'gray');
  const titles = wrapWords(content.sentence, width, 24);
  const subtitles = wrapWords(content.subtitle, width, 15);
  const feet = [
    ...wrapWords(content.sourceLine, width, 12.5),
    ...wrapWords(provenance, width, 12.5),
  ];
  let y = PADDING;
  const head: string[] = [];
  for (const line of titles) {
    y += 29;
    head.push(
      `<text x="0" y="${y}" font-size="24" font-weight="600" font-family="'Source Serif 4 Variable','Source Serif 4',Georgia,serif" fill="${ink}">${text(line)}</text>`,
    );
  }
  y += 4;
  for (const line of subtitles) {
    y += 20;
    head.push(`<text x="0" y="${y}" font-size="15" fill="${muted}">${text(line)}</text>`);
  }
  const top = y + 16;
  const bottom = 14 + feet.length * 18 + PADDING;
  return {
    head: head.join(''),
    top,
    bottom,
    foot: (height) =>
      feet
        .map(
          (line, index) =>
            `<text x="0" y="${round(top + height + 14 + (index + 0.8) * 18)}" font-size="12.5" fill="${muted}">${text(line)}</text>`,
        )
        .join(''),
  };
}

/** The smallest frame of the ratio that holds the picture. */
function withRatio(
  inner: { readonly width: number; readonly height: number },
  ratio: number | undefined,
): readonly [number, number] {
  const [width, height] = [Math.ceil(inner.width), Math.ceil(inner.height)];
  if (ratio === undefined) return [width, height];
  return height / width > ratio
    ? [Math.ceil(height / ratio), height]
    : [width, Math.ceil(width * ratio)];
}

function text(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function attribute(value: string): string {
  return text(value).replace(/"/g, '&quot;');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
