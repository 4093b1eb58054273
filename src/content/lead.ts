import type { MessageKey } from '#i18n/messages/en.ts';
import { moneyInWords } from '#i18n/money.ts';
import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import type { FigureContent } from './figureContent.ts';
import type { TimePoint } from './timeContent.ts';
import type { ValueRef } from './valueRef.ts';

/** A stretch of a lead: words, or a value that opens its card. */
export interface LeadPart extends ValueRef {
  readonly key: string;
  readonly text: string;
}

const TRADE_LEADS: Readonly<Record<string, MessageKey>> = {
  overview: 'lead.overview',
  trade: 'lead.trade',
};

/** The figure that leads take their values from. */
export const LEAD_FIGURE = 'trade-over-time';

/** Stands for a value until the sentence is taken apart; no message holds it. */
const MARK = '\u241E';

/**
 * The first sentence of a page with its values in place, taken from the figures on it; null where
 * they do not show what the sentence tells, as under another reporter or measure.
 */
export function leadParts(
  page: string,
  contents: readonly FigureContent[],
  view: View,
  i18n: Translator,
): readonly LeadPart[] | null {
  const message = TRADE_LEADS[page];
  const chart = contents.find(({ id }) => id === LEAD_FIGURE)?.chart;
  if (!message || chart?.kind !== 'time' || view.measure.kind !== 'amount') return null;
  const last = (id: string) =>
    chart.series.find((series) => series.id === id)?.points.findLast((point) => point.y !== null);
  const [exports, imports] = [last('exports.kz'), last('imports.kz')];
  if (!exports || !imports || exports.period !== imports.period) return null;
  const currency = view.currency === 'eur' ? 'EUR' : 'USD';
  const values = { exports, imports };
  const text = i18n.t(message, {
    year: i18n.period(exports.period),
    exports: `${MARK}exports${MARK}`,
    imports: `${MARK}imports${MARK}`,
  });
  return fill(text, values, (point) => moneyInWords(i18n, (point.y ?? 0) * 1e9, currency));
}

/** Every second stretch between marks is the name of a value. */
function fill(
  text: string,
  points: Readonly<Record<string, TimePoint>>,
  write: (point: TimePoint) => string,
): readonly LeadPart[] {
  return text
    .split(MARK)
    .map((piece, index): LeadPart => {
      const point = index % 2 === 1 ? points[piece] : undefined;
      if (!point) return { key: String(index), text: piece };
      const { obs, derived, entity } = point;
      return { key: String(index), text: write(point), obs, derived, entity };
    })
    .filter((part) => part.text !== '');
}
