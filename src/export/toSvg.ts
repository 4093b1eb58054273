import type { FigureContent } from '#content/figureContent.ts';
import { escapeXml } from './escapeXml.ts';
import type { FrameColours, Words } from './pictureFrame.ts';
import { footWords, headWords, keyWords } from './pictureFrame.ts';
import { pictureKey } from './pictureKey.ts';
import { fileFamilies, standalonePicture } from './standalonePicture.ts';

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

const PADDING = 28;
const SVG = 'http://www.w3.org/2000/svg';
const NO_WORDS: Words = { svg: '', height: 0 };

interface Picture {
  readonly element: SVGSVGElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Every drawing in the figure, placed as on the page and with the words that its numbers stand for, as
 * one standalone SVG document.
 */
export function toSvg(figure: Element, content: FigureContent, options: SvgOptions): string {
  const pictures = picturesIn(figure);
  if (pictures.length === 0) throw new Error(`figure ${content.id} has no drawing`);
  const width = Math.max(...pictures.map((one) => one.x + one.width));
  const colours = coloursOf(figure);
  const full = options.style === 'full';
  const drawings: Words = {
    svg: pictures.map((one, index) => nested(one, `p${index}`)).join(''),
    height: Math.max(...pictures.map((one) => one.y + one.height)),
  };
  const parts = [
    full ? headWords(content, width, colours) : NO_WORDS,
    drawings,
    keyWords(pictureKey(figure), width, colours),
    full ? footWords(content, options.provenance, width, colours) : NO_WORDS,
  ];
  const padding = full ? PADDING : 0;
  const height = parts.reduce((sum, part) => sum + part.height, 0);
  const inner = { width: width + padding * 2, height: height + padding * 2 };
  const [outerWidth, outerHeight] = withRatio(inner, options.ratio);
  const dx = (outerWidth - inner.width) / 2 + padding;
  const dy = (outerHeight - inner.height) / 2 + padding;
  const families = fileFamilies(getComputedStyle(figure).fontFamily);
  return [
    `<svg xmlns="${SVG}" width="${outerWidth}" height="${outerHeight}" viewBox="0 0 ${outerWidth} ${outerHeight}" role="img" font-family="${escapeXml(families)}">`,
    `<title>${escapeXml(content.sentence)}</title>`,
    `<desc>${escapeXml(`${content.subtitle}. ${content.sourceLine} ${options.provenance}`)}</desc>`,
    options.fontFaces ? `<style>${options.fontFaces}</style>` : '',
    `<rect width="${outerWidth}" height="${outerHeight}" fill="${colours.paper}"/>`,
    stacked(parts, dx, dy),
    '</svg>',
  ].join('');
}

/** Parts one below the other. */
function stacked(parts: readonly Words[], x: number, top: number): string {
  let y = top;
  const groups: string[] = [];
  for (const { svg, height } of parts) {
    if (svg !== '') groups.push(`<g transform="translate(${round(x)} ${round(y)})">${svg}</g>`);
    y += height;
  }
  return groups.join('');
}

function coloursOf(figure: Element): FrameColours {
  const style = getComputedStyle(figure);
  const colour = (name: string, otherwise: string) =>
    escapeXml(style.getPropertyValue(name).trim() || otherwise);
  return {
    paper: colour('--paper', 'white'),
    ink: colour('--ink', 'black'),
    muted: colour('--muted', 'gray'),
  };
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

function nested(picture: Picture, prefix: string): string {
  const copy = standalonePicture(picture.element, prefix);
  copy.setAttribute('x', String(round(picture.x)));
  copy.setAttribute('y', String(round(picture.y)));
  return new XMLSerializer().serializeToString(copy);
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

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
