import type { Observation } from '#dataset/observation.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Axis } from './axis.ts';
import type { CrudeContext, CrudeMeasure, ToldYear } from './crudeCells.ts';
import { crudeText } from './crudeCells.ts';
import { CRUDE_SERIES } from './crudeYears.ts';
import type { Cell } from './tableContent.ts';
import type { TimeContent, TimeSeries } from './timeContent.ts';
import type { ValueRef } from './valueRef.ts';

/** One measure over the years, the two series of the register apart. */
export function crudePanel(
  { i18n, workings }: CrudeContext,
  measure: CrudeMeasure,
  told: readonly ToldYear[],
  window: { readonly from: number; readonly to: number },
  brent: readonly Observation[],
): TimeContent {
  const axis: Axis = {
    title: i18n.t(`crude.unit.${measure}`),
    scale: 'linear',
    zero: true,
    fractionDigits: 0,
    style: measure === 'share' ? 'percent' : 'number',
  };
  const series = CRUDE_SERIES.map((id) => toSeries(i18n, measure, id, told, window));
  if (measure === 'price') {
    const shown = brent.filter(
      (o) => Number(o.period) >= window.from && Number(o.period) <= window.to,
    );
    for (const o of shown) workings.use(o);
    series.push(brentSeries(i18n, shown));
  }
  return {
    kind: 'time',
    grain: 'year',
    window: [window.from, window.to],
    axis,
    overlayAxis: null,
    series,
    claims: [],
    events: [],
  };
}

function toSeries(
  i18n: Translator,
  measure: CrudeMeasure,
  id: (typeof CRUDE_SERIES)[number],
  told: readonly ToldYear[],
  window: { readonly from: number; readonly to: number },
): TimeSeries {
  const cells = new Map(
    told.filter(({ year }) => year.series === id).map((one) => [one.year.year, one.cells[measure]]),
  );
  const years = Array.from(
    { length: window.to - window.from + 1 },
    (_, index) => window.from + index,
  );
  const label = i18n.t(`crude.series.${id}`);
  const last = [...cells.values()].findLast((cell) => cell.value !== null);
  return {
    id: `${measure}.${id}`,
    label,
    endText: last?.text ?? '',
    colour: 'kz',
    mark: 'line',
    shape: 'circle',
    dashed: id === 'grades',
    axis: 'main',
    points: years.map((year) => {
      const cell = cells.get(year);
      return {
        ...refOf(cell),
        x: year,
        period: String(year),
        y: cell?.value ?? null,
        text:
          cell && cell.value !== null
            ? crudeText(i18n, measure, cell.text, cell.value)
            : i18n.t('value.none'),
        qualifier: 'exact' as const,
        caution: null,
        forecast: false,
      };
    }),
  };
}

function refOf(cell: Cell | undefined): ValueRef {
  return cell ? { obs: cell.obs, derived: cell.derived } : {};
}

function brentSeries(i18n: Translator, brent: readonly Observation[]): TimeSeries {
  return {
    id: 'price.brent',
    label: i18n.t('overlay.brent'),
    endText: brent.length === 0 ? '' : i18n.number(brent[brent.length - 1]?.obsValue ?? 0, 0),
    colour: 'muted',
    mark: 'line',
    shape: 'square',
    dashed: true,
    axis: 'main',
    points: brent.map((o) => ({
      obs: o.id,
      x: Number(o.period),
      period: o.period ?? '',
      y: o.obsValue,
      text: printedText(i18n, o),
      qualifier: 'exact' as const,
      caution: null,
      forecast: false,
    })),
  };
}
