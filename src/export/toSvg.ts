import type { FigureContent } from '#content/figureContent.ts';
import { escapeXml } from './escapeXml.ts';
import type { FrameColours, Words } from './pictureFrame.ts';
import { footWords, headWords, keyWords } from './pictureFrame.ts';
import { pictureKey } from './pictureKey.ts';
import { familyRules, fileFamilies, standalonePicture } from './standalonePicture.ts';
import { writtenPicture } from './writtenPicture.ts';

/** How a drawn figure is to stand as a file. */
export interface SvgOptions {
  /** `plain` is the drawing alone; `full` has title, subtitle, source line, date and address. */
  readonly style: 'plain' | 'full';
  /** What the picture was laid out for; absent: it is as large as drawn. */
  readonly sheet?: Sheet;
  /** How much larger drawings stand here than they were drawn; 1 unless told. */
  readonly zoom?: number;
  /** Where the picture comes from, e.g. the address of the view and the release; ends a full picture. */
  readonly provenance: string;
  /** Fonts to embed as `@font-face` rules; empty where the reader's own fonts will do. */
  readonly fontFaces?: string;
}

/** Size in px of a page or slide that a picture fills. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

const PADDING = 28;
/** Between the words above a drawing on a sheet and those under it, px. */
const SHEET_AIR = 8;
const SVG = 'http://www.w3.org/2000/svg';
const NO_WORDS: Words = { svg: '', height: 0 };
const NO_COLOURS: FrameColours = { paper: '', ink: '', muted: '' };
/** Place of the drawing among the parts. */
const DRAWING = 1;

interface Picture {
  /** A drawing, or words to read that have none. */
  readonly element: Element;
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
  const { style, sheet, zoom = 1 } = options;
  const full = style === 'full';
  // On a sheet nothing stands at the very edge.
  const padding = full || sheet ? PADDING : 0;
  const drawings = drawingsOf(pictures, zoom);
  const width = sheet ? sheet.width - padding * 2 : drawings.width;
  const colours = coloursOf(figure);
  const parts = [
    full ? headWords(content, width, colours) : NO_WORDS,
    drawings,
    keyWords(pictureKey(figure), width, colours),
    full ? footWords(content, options.provenance, width, colours) : NO_WORDS,
  ];
  const height = parts.reduce((sum, part) => sum + part.height, 0);
  const inner = { width: width + padding * 2, height: height + padding * 2 };
  const [outerWidth, outerHeight] = frameOf(inner, sheet);
  const dx = (outerWidth - inner.width) / 2 + padding;
  const spare = Math.max(0, outerHeight - inner.height);
  const families = fileFamilies(getComputedStyle(figure).fontFamily);
  return [
    `<svg xmlns="${SVG}" width="${outerWidth}" height="${outerHeight}" viewBox="0 0 ${outerWidth} ${outerHeight}" role="img" font-family="${escapeXml(families)}">`,
    `<title>${escapeXml(content.sentence)}</title>`,
    `<desc>${escapeXml(`${content.subtitle}. ${content.sourceLine} ${options.provenance}`)}</desc>`,
    `<style>${options.fontFaces ?? ''}${familyRules()}</style>`,
    `<rect width="${outerWidth}" height="${outerHeight}" fill="${colours.paper}"/>`,
    stacked(parts, dx, padding, spare),
    '</svg>',
  ].join('');
}

/** Room in px that margins and words leave a drawing on a sheet. */
export function drawingRoom(
  content: FigureContent,
  { style, provenance }: Pick<SvgOptions, 'style' | 'provenance'>,
  sheet: Sheet,
): Sheet {
  const width = sheet.width - PADDING * 2;
  const height = sheet.height - PADDING * 2;
  if (style === 'plain') return { width, height };
  const head = headWords(content, width, NO_COLOURS).height;
  const foot = footWords(content, provenance, width, NO_COLOURS).height;
  return { width, height: Math.floor(height - head - foot - SHEET_AIR) };
}

function drawingsOf(pictures: readonly Picture[], zoom: number): Words & { width: number } {
  const svg = pictures.map((one, index) => nested(one, `p${index}`)).join('');
  return {
    svg: zoom === 1 ? svg : `<g transform="scale(${round(zoom)})">${svg}</g>`,
    width: Math.max(...pictures.map((one) => one.x + one.width)) * zoom,
    height: Math.max(...pictures.map((one) => one.y + one.height)) * zoom,
  };
}

/** Parts one below the other; what room is to spare stands around the drawing, and the foot below it. */
function stacked(parts: readonly Words[], x: number, top: number, spare: number): string {
  let y = top;
  const groups: string[] = [];
  for (const [index, { svg, height }] of parts.entries()) {
    if (index === DRAWING || index === parts.length - 1) y += spare / 2;
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
  const elements = [...figure.querySelectorAll('svg[data-picture], [data-written]')].filter(
    (element) => element.getBoundingClientRect().width > 0,
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

function nested({ element, x, y }: Picture, prefix: string): string {
  if (!(element instanceof SVGSVGElement)) {
    return `<g transform="translate(${round(x)} ${round(y)})">${writtenPicture(element)}</g>`;
  }
  const copy = standalonePicture(element, prefix);
  copy.setAttribute('x', String(round(x)));
  copy.setAttribute('y', String(round(y)));
  return new XMLSerializer().serializeToString(copy);
}

/** The sheet, or the smallest frame of its shape that holds a picture too high for it. */
function frameOf(inner: Sheet, sheet: Sheet | undefined): readonly [number, number] {
  const [width, height] = [Math.ceil(inner.width), Math.ceil(inner.height)];
  if (sheet === undefined) return [width, height];
  const larger = Math.max(1, height / sheet.height);
  return [Math.ceil(sheet.width * larger), Math.ceil(sheet.height * larger)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
