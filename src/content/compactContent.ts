import type { Translator } from '#i18n/translator.ts';
import type { FigureContent, Span, TimeContent } from './figureContent.ts';

/** Spans that a small picture has room to name. */
const SPANS_DRAWN = 5;

/**
 * The figure for a small picture: without the words of events, one panel of several, a few spans of
 * many. Table and sources stay whole, and what is left out of the picture is said.
 */
export function compactContent(content: FigureContent, i18n: Translator): FigureContent {
  const { chart } = content;
  if (chart.kind === 'time') return { ...content, chart: withoutEvents(chart) };
  if (chart.kind === 'panels') {
    const [first] = chart.panels;
    if (!first) return content;
    const axis = { ...first.time.axis, title: `${first.title}, ${first.time.axis.title}` };
    return { ...content, chart: withoutEvents({ ...first.time, axis }) };
  }
  if (chart.kind === 'spans' && chart.spans.length > SPANS_DRAWN) {
    const spans = spread(chart.spans);
    const left = i18n.t('figure.small.some', { shown: spans.length, count: chart.spans.length });
    return { ...content, chart: { ...chart, spans }, notices: [...content.notices, left] };
  }
  return content;
}

function withoutEvents(time: TimeContent): TimeContent {
  return { ...time, events: [] };
}

/** Evenly chosen from the lowest to the highest, both among them. */
function spread(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((one, other) => other.y - one.y);
  return Array.from({ length: SPANS_DRAWN }, (_, index) =>
    Math.round((index * (sorted.length - 1)) / (SPANS_DRAWN - 1)),
  ).flatMap((position) => sorted[position] ?? []);
}
