import type { Translator } from '#i18n/translator.ts';
import type { MoneyContext } from './moneyValue.ts';
import { convertedValue } from './moneyValue.ts';
import type { ClaimMark, TimePoint, TimeSeries } from './timeContent.ts';
import type { TradeChoices } from './tradeChoices.ts';
import type { TradeClaim } from './tradeClaims.ts';
import type { TradeLine } from './tradeLine.ts';

const AXIS_DIVISOR = 1000;

export function toSeries(
  line: TradeLine,
  window: { from: number; to: number },
  choices: TradeChoices,
  i18n: Translator,
): TimeSeries {
  const points: TimePoint[] = [];
  for (let year = window.from; year <= window.to; year++)
    points.push(pointOf(line, year, choices, i18n));
  const last = points.findLast((point) => point.y !== null);
  return {
    id: line.id,
    label: line.label,
    endText: last ? endText(last.y ?? 0, choices, i18n) : '',
    colour: line.colour,
    mark:
      line.flow === 'exports' &&
      choices.measure.kind === 'amount' &&
      choices.scale === 'linear' &&
      line.reporter === 'KZ'
        ? 'area'
        : 'line',
    shape: 'circle',
    dashed: line.reporter === 'IT' || line.flow === 'balance',
    axis: 'main',
    points,
  };
}

function pointOf(
  line: TradeLine,
  year: number,
  choices: TradeChoices,
  i18n: Translator,
): TimePoint {
  const measured = line.measured.get(year);
  const claim = line.years.get(year)?.headline;
  const amount = choices.measure.kind === 'amount';
  return {
    ...measured?.ref,
    x: year,
    period: String(year),
    y: measured ? measured.value / (amount ? AXIS_DIVISOR : 1) : null,
    text: measured?.said ?? i18n.t('value.none'),
    qualifier: claim?.qualifier ?? 'exact',
    caution: claim?.caution ?? null,
    forecast: false,
  };
}

function endText(y: number, choices: TradeChoices, i18n: Translator): string {
  const { kind } = choices.measure;
  if (kind === 'share' || kind === 'growth') return i18n.percent(y, 1);
  if (kind === 'index') return i18n.number(y, 0);
  return i18n.number(y, Math.abs(y) >= 10 ? 1 : 2);
}

/** Claims for whole years that are not the headline; a defective one is listed on the card only. */
export function claimMarks(
  context: MoneyContext,
  line: TradeLine,
  window: { from: number; to: number },
): readonly ClaimMark[] {
  const headlines = new Set([...line.years.values()].map((year) => year.headline?.id));
  const others = line.claims.filter((claim) => {
    // Of a part of a year this is no number, which lies in no window.
    const year = Number(claim.period);
    const inWindow = year >= window.from && year <= window.to;
    return inWindow && claim.caution !== 'defective' && !headlines.has(claim.id);
  });
  return context.workings
    .few(others, ({ period }) => period)
    .flatMap((claim) => {
      const value = convertedValue(context, claim.from);
      return value ? [toClaimMark(context, line, claim, value.amount, value.ref)] : [];
    });
}

function toClaimMark(
  context: MoneyContext,
  line: TradeLine,
  claim: TradeClaim,
  amount: number,
  ref: { obs?: string | undefined; derived?: string | undefined },
): ClaimMark {
  for (const o of claim.observations) context.workings.use(o);
  return {
    ...ref,
    x: Number(claim.period),
    xEnd: Number(claim.period),
    y: amount / 1e9,
    text: claim.from.text,
    label: context.sources.byId.get(claim.source)?.publisher ?? claim.source,
    series: line.id,
    qualifier: claim.qualifier,
    caution: claim.caution,
    forecast: claim.obsStatus === 'F',
    sourceKind: claim.sourceKind,
    colour: line.colour,
  };
}
