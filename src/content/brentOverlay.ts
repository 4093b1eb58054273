import { correlation } from '#evidence/correlation.ts';
import { printedText } from '#i18n/printed.ts';
import type { View } from '#view/view.ts';
import type { Axis } from './axis.ts';
import type { MoneyContext } from './moneyValue.ts';
import type { TimeSeries } from './timeContent.ts';
import type { TradeLine } from './tradeLine.ts';

/** Brent on an axis of its own, and how closely the first line moves with it in the window. */
export interface Overlay {
  readonly axis: Axis;
  readonly series: TimeSeries;
  readonly note: string;
}

export function brentOverlay(
  context: MoneyContext,
  view: View,
  window: { readonly from: number; readonly to: number },
  lines: readonly TradeLine[],
): Overlay | null {
  if (view.overlay !== 'brent') return null;
  const { i18n, rates, workings } = context;
  const years = [...rates.brent].filter(([year]) => year >= window.from && year <= window.to);
  for (const [, observation] of years) workings.use(observation);
  const last = years[years.length - 1];
  return {
    axis: {
      title: i18n.t('overlay.brentAxis'),
      scale: 'linear',
      zero: true,
      fractionDigits: 0,
      style: 'number',
    },
    series: {
      id: 'brent',
      label: i18n.t('overlay.brent'),
      endText: last ? i18n.number(last[1].obsValue, 0) : '',
      colour: 'muted',
      mark: 'line',
      shape: 'circle',
      dashed: true,
      axis: 'overlay',
      points: years.map(([year, observation]) => ({
        obs: observation.id,
        x: year,
        period: String(year),
        y: observation.obsValue,
        text: printedText(i18n, observation),
        qualifier: 'exact' as const,
        caution: null,
        forecast: false,
      })),
    },
    note: correlationNote(context, lines[0], window),
  };
}

function correlationNote(
  context: MoneyContext,
  line: TradeLine | undefined,
  window: { readonly from: number; readonly to: number },
): string {
  const { i18n, rates, workings, figure } = context;
  if (!line) return i18n.t('overlay.tooFew');
  const pairs = [...line.measured].flatMap(([year, measured]) => {
    const brent = rates.brent.get(year);
    return brent
      ? [
          {
            year,
            x: brent.obsValue,
            y: measured.value,
            ref: measured.ref,
            brent,
            text: measured.full,
          },
        ]
      : [];
  });
  const r = correlation(pairs);
  if (r === null) return i18n.t('overlay.tooFew');
  const text = i18n.number(r, 2);
  workings.add({
    id: `${figure}@correlation.${line.id}.${window.from}-${window.to}`,
    label: i18n.t('overlay.correlation'),
    text,
    value: r,
    unit: '',
    formula: i18n.t('overlay.correlationFormula'),
    working: i18n.t('overlay.correlationWorking', { count: pairs.length, r: text }),
    inputs: pairs.flatMap((pair) => [
      { ...pair.ref, label: `${line.label}, ${pair.year}`, text: pair.text },
      {
        obs: pair.brent.id,
        label: `${i18n.t('overlay.brent')}, ${pair.year}`,
        text: printedText(i18n, pair.brent),
      },
    ]),
  });
  return i18n.t('overlay.movesWith', {
    line: line.label,
    r: text,
    from: String(pairs[0]?.year ?? window.from),
    to: String(pairs[pairs.length - 1]?.year ?? window.to),
    count: pairs.length,
  });
}
