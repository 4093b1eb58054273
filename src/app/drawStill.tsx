import { renderToStaticMarkup } from 'react-dom/server';
import svgpath from 'svgpath';
import { Chart } from '#charts/Chart.tsx';
import { isDrawable } from '#charts/chartProps.ts';
import { estimateHeight } from '#charts/estimateHeight.ts';
import { StillContext } from '#charts/still.ts';
import { compactContent } from '#content/compactContent.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent } from '#content/mapContent.ts';
import { SMALL_HEIGHT } from '#figures/FigurePicture.tsx';
import type { FigureSize } from '#figures/figureSize.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Basemap } from '#map/basemap.ts';
import { StillMap } from '#map/StillMap.tsx';

/** Where a picture stands and in which words: all that its drawing depends on beside its content. */
export interface StillContextOf {
  readonly i18n: Translator;
  readonly size: FigureSize;
  readonly basemap: Basemap;
  /** First on its page. */
  readonly first: boolean;
}

/** px: a phone, a column or tablet, a desktop. Styles choose among them by these names. */
const DRAWN_WIDTHS = { narrow: 380, middle: 586, wide: 1280 } as const;
type DrawnWidth = keyof typeof DRAWN_WIDTHS;

const WIDTHS_OF: Readonly<Record<FigureSize, readonly DrawnWidth[]>> = {
  full: ['narrow', 'middle', 'wide'],
  half: ['narrow', 'middle'],
  small: ['narrow', 'middle'],
  frame: ['narrow', 'middle', 'wide'],
  stage: ['wide'],
};

/** What is seen first fits most screens; the rest, and the map, which shrinks well, is drawn for two. */
function isEnd(_: DrawnWidth, index: number, all: readonly DrawnWidth[]): boolean {
  return index === 0 || index === all.length - 1;
}

/** The picture of a figure in the widths that readers mostly have, as markup; styles show one of them. */
export function drawStill(content: FigureContent, context: StillContextOf): string {
  const { i18n, size } = context;
  const shown = size === 'small' ? compactContent(content, i18n) : content;
  if (shown.empty) return '';
  const widths = isMap(shown) || !context.first ? WIDTHS_OF[size].filter(isEnd) : WIDTHS_OF[size];
  const drawn = widths.map((name) => {
    const markup = drawAt(shown, context, name);
    return `<div data-drawn="${name}" style="max-width:${DRAWN_WIDTHS[name]}px">${shortPaths(renumber(fluid(unfolded(markup)), `${content.id}-${name}`))}</div>`;
  });
  return `<div data-slot="${content.id}">${drawn.join('')}</div>`;
}

/** The drawing alone as an SVG text for a small picture, sizes in px, with the theme's variables in it. */
export function drawPicture(
  content: FigureContent,
  i18n: Translator,
  width: number,
  height: number,
): string | null {
  if (!isDrawable(content) || content.chart.kind === 'list' || content.empty) return null;
  const markup = chartMarkup(compactContent(content, i18n), i18n, width, height);
  return /<svg [^>]*data-picture=""[^>]*>.*?<\/svg>/s.exec(markup)?.[0] ?? null;
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

function drawAt(content: FigureContent, context: StillContextOf, name: DrawnWidth): string {
  const { i18n, size, basemap } = context;
  const width = DRAWN_WIDTHS[name];
  const small = size === 'small';
  if (isMap(content)) {
    const map = (
      <StillMap
        content={content}
        i18n={i18n}
        basemap={basemap}
        width={width}
        height={small ? SMALL_HEIGHT : MAP_HEIGHTS[name]}
        legendOpen={name !== 'narrow'}
        small={small}
      />
    );
    return renderToStaticMarkup(map);
  }
  return chartMarkup(content, i18n, width, small ? SMALL_HEIGHT : undefined);
}

/** What a screen of that width mostly gives the map, px. */
const MAP_HEIGHTS: Readonly<Record<DrawnWidth, number>> = { narrow: 480, middle: 560, wide: 560 };

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

/** Lets a drawing shrink with its column; what is never wider than drawn keeps its letters readable. */
function fluid(markup: string): string {
  return markup
    .replace(/^(<div[^>]* style=")width:[\d.]+px/, '$1width:100%')
    .replace(/(<svg (?=[^>]*data-picture)[^>]*?)width="[\d.]+" height="[\d.]+"/g, '$1width="100%"');
}

/** Paths from point to point and to a hundredth of a pixel: the same lines in fewer letters. */
function shortPaths(markup: string): string {
  return markup.replace(
    / d="([^"]+)"/g,
    (_, path: string) => ` d="${svgpath(path).rel().round(2).toString()}"`,
  );
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
