import type { ChartContent, FigureContent } from '#content/figureContent.ts';
import type { MapContent } from '#content/mapContent.ts';
import type { ValueRef } from '#content/valueRef.ts';
import type { Translator } from '#i18n/translator.ts';

/** Everything drawn here; the map has a stage of its own. */
export type DrawableContent = Exclude<ChartContent, MapContent>;

/** A figure's content whose chart is drawn here. */
export type DrawableFigure = FigureContent & { readonly chart: DrawableContent };

export function isDrawable(content: FigureContent): content is DrawableFigure {
  return content.chart.kind !== 'map';
}

/** Called with what was chosen and the element that should have the focus back. */
export type OpenCard = (ref: ValueRef, anchor: Element) => void;

/** Called with the product path that a bar opens. */
export type Drill = (path: readonly string[]) => void;

/** What every kind of chart takes; sizes in px. */
export interface ChartProps<Content extends DrawableContent> {
  readonly chart: Content;
  /** The figure's sentence: the name of the picture. */
  readonly title: string;
  readonly width: number;
  /** Height the picture should fill; undefined: its own. */
  readonly height: number | undefined;
  readonly i18n: Translator;
  /** Card id that is open: its mark is ringed. */
  readonly highlight: string | null;
  readonly onOpenCard: OpenCard;
  readonly onDrill: Drill | undefined;
}
