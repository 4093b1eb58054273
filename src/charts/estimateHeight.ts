import type { Translator } from '#i18n/translator.ts';
import type { DrawableContent, DrawableFigure } from './chartProps.ts';
import { gapLayout } from './gap/gapLayout.ts';
import { listLayout } from './list/listLayout.ts';
import { panelsLayout } from './panels/panelsLayout.ts';
import { breadcrumbHeight } from './rank/breadcrumbLayout.ts';
import { rankLayout } from './rank/rankLayout.ts';
import { spanLayout } from './spans/spanLayout.ts';
import { spanListHeight, spanRows } from './spans/spanListLayout.ts';
import { factsHeight, factsTables } from './strips/factsLayout.ts';
import { stripLayout } from './strips/stripLayout.ts';
import { eventListLayout } from './time/eventListLayout.ts';
import { timeLayout } from './time/timeLayout.ts';
import { timelineLayout } from './timeline/timelineLayout.ts';
import { timelineListHeight } from './timeline/timelineYears.ts';

/**
 * The height in px that `Chart` will take at a width, with all that stands under the picture;
 * `zoom` and `height` as they will be given to `Chart`.
 */
export function estimateHeight(
  content: DrawableFigure,
  width: number,
  i18n: Translator,
  zoom = 1,
  height?: number,
): number {
  const filled = height === undefined ? undefined : height / zoom;
  return chartHeight(content.chart, width / zoom, filled, i18n) * zoom;
}

function chartHeight(
  chart: DrawableContent,
  width: number,
  filled: number | undefined,
  i18n: Translator,
): number {
  switch (chart.kind) {
    case 'time': {
      const { height, events } = timeLayout(chart, width, filled, i18n);
      return (
        height +
        eventListLayout(
          events.keyed.map(({ event }) => event),
          width,
        ).height
      );
    }
    case 'gap':
      return gapLayout(chart, width, i18n).height;
    case 'rank':
      return breadcrumbHeight(chart.breadcrumb, width) + rankLayout(chart, width).height;
    case 'spans': {
      const { height, spans } = spanLayout(chart, width, filled, i18n);
      return height + spanListHeight(spanRows(spans, width), width);
    }
    case 'timeline':
      return timelineLayout(chart, width, i18n).height + timelineListHeight(chart.items, width);
    case 'list':
      return listLayout(chart, width).height;
    case 'panels':
      return panelsLayout(chart, width, i18n, filled).height;
    case 'strips':
      return stripLayout(chart, width, i18n).height + factsHeight(factsTables(chart.strips, width));
  }
}
