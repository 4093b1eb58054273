import { renderToStaticMarkup } from 'react-dom/server';
import svgpath from 'svgpath';
import { Chart } from '#charts/Chart.tsx';
import { isDrawable } from '#charts/chartProps.ts';
import { estimateHeight } from '#charts/estimateHeight.ts';
import { fitWhole } from '#charts/fitRoom.ts';
import { StillContext } from '#charts/still.ts';

import { compactContent } from '#content/compactContent.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent } from '#content/mapContent.ts';
import { previewContent } from '#content/previewContent.ts';
import { SMALL_HEIGHT } from '#figures/FigurePicture.tsx';
import type { FigureSize } from '#figures/figureSize.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Basemap } from '#map/basemap.ts';
import { StillMap } from '#map/StillMap.tsx';
import { STILL_SHEETS } from '#map/stillSheet.ts';

/** Where a picture stands and in which words: all that its drawing depends on beside its content. */
export interface StillContextOf {
  readonly i18n: Translator;
  readonly size: FigureSize;
  readonly basemap: Basemap;
}

/** Widths of a column, from the narrowest phone to a desktop; styles choose a drawing by these names. */
const COLUMNS = ['slim', 'narrow', 'middle', 'wide'] as const;
type Column = (typeof COLUMNS)[number];
type DrawnWidths = Readonly<Record<Column, number>>;

/** px in which a picture is drawn for each column: what most screens of that kind give it. */
const ALONE: DrawnWidths = { slim: 288, narrow: 358, middle: 680, wide: 1280 };
const BESIDE: DrawnWidths = { slim: 358, narrow: 358, middle: 586, wide: 586 };
const WIDTHS: Readonly<Record<FigureSize, DrawnWidths>> = {
  full: ALONE,
  half: { ...BESIDE, slim: 288 },
  small: BESIDE,
  frame: ALONE,
  stage: { slim: 1280, narrow: 1280, middle: 1280, wide: 1280 },
};
const { narrow, middle, wide } = STILL_SHEETS;
const MAP_ALONE: DrawnWidths = {
  slim: narrow.width,
  narrow: narrow.width,
  middle: middle.width,
  wide: wide.width,
};
const MAP_BESIDE: DrawnWidths = { ...MAP_ALONE, wide: middle.width };
const MAP_WIDTHS: Readonly<Record<FigureSize, DrawnWidths>> = {
  full: MAP_ALONE,
  half: MAP_BESIDE,
  small: MAP_BESIDE,
  frame: MAP_ALONE,
  stage: MAP_ALONE,
};

interface Drawing {
  readonly markup: string;
  readonly width: number;
  /** Columns that it serves. */
  readonly columns: readonly Column[];
}

/**
 * The picture of a figure in the widths that readers mostly have, as markup; styles show one of them.
 * Empty where the figure has nothing to draw.
 */
export function drawStill(content: FigureContent, context: StillContextOf): string {
  const { i18n, size } = context;
  const shown = size === 'small' ? compactContent(content, i18n) : content;
  if (shown.empty) return '';
  const widths = (isMap(shown) ? MAP_WIDTHS : WIDTHS)[size];
  const drawings: Drawing[] = [];
  for (const column of COLUMNS) {
    const width = widths[column];
    const last = drawings.at(-1);
    const markup =
      last?.width === width ? last.markup : lightened(unfolded(drawAt(shown, context, width)));
    // Words alone are often the same in several widths.
    const columns = last?.markup === markup ? [...last.columns, column] : [column];
    if (columns.length > 1) drawings.pop();
    drawings.push({ markup, width, columns });
  }
  const drawn = drawings.map(({ markup, width, columns }) => {
    // The map is as wide as its column from the first.
    const room = isMap(shown) ? '' : ` style="max-width:${width}px"`;
    return `<div data-drawn="${columns.join(' ')}"${room}>${renumber(markup, `${content.id}-${columns[0]}`)}</div>`;
  });
  return drawn.join('');
}

/** A drawing for a card of given size. */
export interface CardPicture {
  /** SVG text, sizes in px, with the theme's variables in it. */
  readonly svg: string;
  /** How much larger it is to stand on the card than it was drawn. */
  readonly zoom: number;
}

/** A preview is seen at half its size or less: letters are this much larger than on the page. */
const CARD_ZOOM = 1.5;
/** Smaller than this they could not be read, and its beginning is shown instead. */
const LEAST_ON_CARD = 1;
/** Pictures that tell by their marks and not by their words, and nothing by their beginning. */
const LEAST_OF_MARKS = 0.62;
const OF_MARKS: readonly string[] = ['timeline', 'strips'];

/** The drawing alone, laid out for a card with this room, px; null: the figure is words only. */
export function drawPicture(
  content: FigureContent,
  i18n: Translator,
  width: number,
  height: number,
): CardPicture | null {
  if (content.chart.kind === 'list' || content.empty) return null;
  const shown = previewContent(content, i18n);
  if (!isDrawable(shown)) return null;
  const least = OF_MARKS.includes(shown.chart.kind) ? LEAST_OF_MARKS : LEAST_ON_CARD;
  const fitted = fitWhole(shown, width, height, i18n, { least, most: CARD_ZOOM });
  const zoom = fitted?.zoom ?? CARD_ZOOM;
  const drawn = fitted?.content ?? shown;
  const filled = fitted?.height === undefined ? undefined : fitted.height / zoom;
  const markup = chartMarkup(drawn, i18n, width / zoom, filled);
  const svg = /<svg [^>]*data-picture=""[^>]*>.*?<\/svg>/s.exec(markup)?.[0];
  return svg === undefined ? null : { svg, zoom };
}

/** Height in px that the live picture will take at a width; null where styles give it. */
export function slotHeight(
  content: FigureContent,
  context: Pick<StillContextOf, 'i18n' | 'size'>,
  width: number,
): number | null {
  const { i18n, size } = context;
  if (size === 'small' || !isDrawable(content) || content.empty) return null;
  return estimateHeight(content, width, i18n);
}

function drawAt(content: FigureContent, context: StillContextOf, width: number): string {
  const { i18n, size, basemap } = context;
  const small = size === 'small';
  if (isMap(content)) {
    const sheet = Object.values(STILL_SHEETS).find((one) => one.width === width) ?? wide;
    const map = (
      <StillMap
        content={content}
        i18n={i18n}
        basemap={basemap}
        sheet={sheet}
        legendOpen={sheet !== narrow}
        height={small ? SMALL_HEIGHT : undefined}
      />
    );
    return renderToStaticMarkup(map);
  }
  return chartMarkup(content, i18n, width, small ? SMALL_HEIGHT : undefined);
}

function chartMarkup(
  content: FigureContent,
  i18n: Translator,
  width: number,
  height: number | undefined,
): string {
  if (!isDrawable(content)) return '';
  return renderToStaticMarkup(
    <StillContext value>
      <Chart content={content} width={width} height={height} i18n={i18n} onOpenCard={doNothing} />
    </StillContext>,
  );
}

function doNothing(): void {
  // Nothing answers before the live picture is there.
}

/** What is folded away is not drawn: only its summary keeps its place. */
function unfolded(markup: string): string {
  return markup.replace(
    /(<details>\s*<summary[^>]*>.*?<\/summary>).*?<\/details>/gs,
    '$1</details>',
  );
}

/** The same to look at in fewer bytes, and no wider than its column. */
function lightened(markup: string): string {
  return fluid(shortPaths(rounded(saidOnce(markup))));
}

/** What a picture says of all its words, each need not say again. */
function saidOnce(markup: string): string {
  const all = 'font-family:var(--sans);font-variant-numeric:tabular-nums lining-nums';
  return markup
    .replaceAll(`;${all}`, '')
    .replaceAll('style="font-family:var(--sans)"', `style="${all}"`);
}

const INK_NUMBERS = / (?:x|y|[xy][12]|c[xy]|r|width|height|transform|points)="[^"]*\.\d\d[^"]*"/g;

/** A tenth of a pixel is enough for ink. */
function rounded(markup: string): string {
  return markup.replace(INK_NUMBERS, (attribute) =>
    attribute.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
}

/** Paths from point to point: the same lines in fewer letters. */
function shortPaths(markup: string): string {
  return markup.replace(
    / d="([^"]+)"/g,
    (_, path: string) => ` d="${svgpath(path).rel().round(1).toString()}"`,
  );
}

/** Lets a drawing shrink with its column; what is never wider than drawn keeps its letters readable. */
function fluid(markup: string): string {
  return markup
    .replace(/^(<div[^>]* style=")width:[\d.]+px/, '$1width:100%')
    .replace(/(<svg (?=[^>]*data-picture)[^>]*?)width="[\d.]+" height="[\d.]+"/g, '$1width="100%"');
}

/** Ids of several drawings must not meet in one document. */
function renumber(markup: string, prefix: string): string {
  return markup
    .replace(/ id="([^"]+)"/g, ` id="${prefix}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`);
}

function isMap(content: FigureContent): content is FigureContent & { readonly chart: MapContent } {
  return content.chart.kind === 'map';
}
