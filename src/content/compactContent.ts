import type { Translator } from '#i18n/translator.ts';
import type { FigureContent } from './figureContent.ts';
import type { Span } from './spanContent.ts';
import type { TimeContent } from './timeContent.ts';

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

/** One claim for each of the sums named most often, the highest among them, highest first. */
function spread(spans: readonly Span[]): readonly Span[] {
  const sums = new Map<number, Span[]>();
  for (const span of spans) sums.set(span.y, [...(sums.get(span.y) ?? []), span]);
  const groups = [...sums.values()];
  const highest = Math.max(...sums.keys());
  const weight = (group: readonly Span[]) =>
    (group[0]?.y === highest ? spans.length : 0) + group.length;
  return groups
    .sort((a, b) => weight(b) - weight(a) || (b[0]?.y ?? 0) - (a[0]?.y ?? 0))
    .slice(0, SPANS_DRAWN)
    .flatMap((group) => group.find((span) => span.lit) ?? group.at(-1) ?? [])
    .sort((a, b) => b.y - a.y);
}
