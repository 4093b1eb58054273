import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { PaletteName } from '#theme/palette.ts';
import { PALETTES } from '#theme/palette.ts';
import { colour, font } from '#theme/tokens.ts';
import type { Basemap } from './basemap.ts';
import { drawBasemap } from './drawBasemap.ts';
import { drawMap, toMapGeometry } from './drawMap.ts';
import type { Ink } from './ink.ts';
import { escapeText, ink, toSvgText } from './ink.ts';
import { mapLegend, SAMPLE_HEIGHT, SAMPLE_WIDTH } from './mapLegend.ts';
import type { Frame } from './mercator.ts';
import { openingFrame } from './openingFrame.ts';
import { textWidth } from './textWidth.ts';

export interface MapSvgOptions {
  readonly width: number;
  readonly height: number;
  /** `page` leaves colours to the page the picture stands in. */
  readonly theme: PaletteName | 'page';
  readonly basemap: Basemap;
  /** The legend stands below the map and takes its room from `height`; default true. */
  readonly legend?: boolean;
  /** What is seen; undefined: the opening view. */
  readonly frame?: Frame | undefined;
}

const FAMILIES: Readonly<Record<string, string>> = {
  [font.sans]: "'Golos Text Variable', 'Golos Text', system-ui, sans-serif",
  [font.serif]: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
};
const LEGEND_SIZE = 11.5;
const LEGEND_ROW = 22;
const LEGEND_GAP = 14;
const LEGEND_MARGIN = 8;

/** The map as one still SVG text, the same picture as the live one at its opening view. */
export function drawMapSvg(
  content: FigureContent & { readonly chart: MapContent },
  i18n: Translator,
  { width, height, theme, basemap, legend = true, frame: asked }: MapSvgOptions,
): string {
  const key = legend ? drawLegend(content.chart, i18n, width) : { marks: [], height: 0 };
  const mapHeight = Math.max(80, height - key.height);
  const frame = asked ?? openingFrame(content.chart, { width, height: mapHeight });
  const view = { left: 0, top: 0, right: width, bottom: mapHeight };
  const drawn = drawMap(toMapGeometry(content.chart), { frame, view, taken: [] }, i18n);
  const map = [
    ink('rect', { width, height: mapHeight, fill: colour.sea }),
    ...drawBasemap(basemap, frame),
    ...drawn.strands,
    ...drawn.places,
    ...drawn.nodes,
    ...drawn.labels,
  ];
  const resolve = resolver(theme);
  const clip = `map-${content.id}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeText(content.sentence)}</title>`,
    `<rect width="${width}" height="${height}" fill="${resolve(colour.paper)}"/>`,
    `<clipPath id="${clip}"><rect width="${width}" height="${mapHeight}"/></clipPath>`,
    `<g clip-path="url(#${clip})">${toSvgText(map, resolve)}</g>`,
    `<g transform="translate(0,${mapHeight})">${toSvgText(key.marks, resolve)}</g>`,
    '</svg>',
  ].join('');
}

/** Theme variables become the palette's colours, font variables the families' names. */
function resolver(theme: MapSvgOptions['theme']): (value: string) => string {
  if (theme === 'page') return (value) => value;
  const palette = PALETTES[theme] as Readonly<Record<string, string | undefined>>;
  return (value) => {
    const family = FAMILIES[value];
    if (family !== undefined) return family;
    const name = /^var\(--([a-z-]+)\)$/.exec(value)?.[1];
    return name === undefined ? value : (palette[name] ?? value);
  };
}

/** Entries one after another, broken into rows like words. */
function drawLegend(content: MapContent, i18n: Translator, width: number) {
  const marks: Ink[] = [];
  let x = LEGEND_MARGIN;
  let row = 0;
  for (const { entries } of mapLegend(content, i18n)) {
    for (const { label, sample } of entries) {
      const wide = SAMPLE_WIDTH + 4 + textWidth(label, LEGEND_SIZE) + LEGEND_GAP;
      if (x > LEGEND_MARGIN && x + wide > width - LEGEND_MARGIN) {
        x = LEGEND_MARGIN;
        row += 1;
      }
      const top = LEGEND_MARGIN + row * LEGEND_ROW;
      marks.push(legendEntry(label, sample, x, top));
      x += wide;
    }
  }
  return { marks, height: marks.length === 0 ? 0 : LEGEND_MARGIN * 2 + (row + 1) * LEGEND_ROW };
}

function legendEntry(label: string, sample: readonly Ink[], x: number, top: number): Ink {
  const text = ink(
    'text',
    {
      x: SAMPLE_WIDTH + 4,
      y: SAMPLE_HEIGHT / 2 + LEGEND_SIZE * 0.36,
      fontSize: LEGEND_SIZE,
      fontFamily: font.sans,
      fill: colour.ink,
    },
    label,
  );
  return ink('g', { transform: `translate(${x.toFixed(1)},${top})` }, [...sample, text]);
}
