import type { Observation } from '#dataset/observation.ts';
import { groupByKey } from '#evidence/claimKey.ts';
import { headline, toClaim } from '#evidence/headline.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveYears } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import { countSentence } from './countSentence.ts';
import { countSeries, countText, definitionName, isPartial, monthOf } from './countSeries.ts';
import { eventMarks } from './eventMarks.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import { sourceCell } from './sourceCell.ts';
import type { TableContent, TableRow } from './tableContent.ts';
import { createWorkings } from './workings.ts';

type Needs = 'company-counts' | 'events';
type Data = FigureData<Needs>;

const LAST_MONTH = 11 / 12;

export function buildCompanyCounts(data: Data, view: View, i18n: Translator): FigureContent {
  const workings = createWorkings(data.sources, i18n);
  const all = data['company-counts'].observations.filter(({ caution }) => caution !== 'defective');
  const years = all.map(({ period }) => Math.floor(monthOf(period)));
  const window = resolveYears(view.years, {
    first: Math.min(...years),
    last: Math.max(...years),
  });
  const shown = chosen(all, data, view).filter(({ period }) => {
    const year = Math.floor(monthOf(period));
    return year >= window.from && year <= window.to;
  });
  for (const observation of shown) workings.use(observation);
  return {
    id: 'company-counts',
    name: i18n.t('figureName.company-counts'),
    sentence: countSentence(shown, data.sources, i18n),
    subtitle: i18n.t('counts.subtitle', { from: String(window.from), to: String(window.to) }),
    chart: {
      kind: 'time',
      grain: 'month',
      window: [window.from, window.to + LAST_MONTH],
      axis: {
        title: i18n.t('counts.axis'),
        scale: view.scale,
        zero: view.scale === 'linear',
        fractionDigits: 0,
        style: 'number',
      },
      overlayAxis: null,
      series: countSeries(shown, i18n),
      claims: [],
      events: eventMarks(data.events.events, view, [window.from, window.to], i18n),
    },
    table: tableOf(shown, data, i18n),
    notes: [
      i18n.t('counts.noteDefinitions'),
      i18n.t('counts.noteBounds'),
      i18n.t('counts.noteParts'),
      ...(view.sectors === null ? [] : [i18n.t('counts.noteSectors')]),
    ],
    notices: view.measure.kind === 'amount' ? [] : [i18n.t('counts.onlyAmounts')],
    sources: workings.sources(),
    sourceLine: workings.sourceLine(),
    derived: workings.derived(),
    empty: shown.length === 0 ? { reason: i18n.t('counts.empty'), clear: ['years'] } : null,
    disabled: ['share', 'growth', 'index'].map((value) => ({
      key: 'measure',
      value,
      reason: i18n.t('counts.onlyAmounts'),
    })),
  };
}

/** Counts of one sector give way to the filter; with other claims hidden each key keeps its headline. */
function chosen(
  all: readonly Observation[],
  { sources }: Data,
  view: View,
): readonly Observation[] {
  const inSectors = all.filter(
    ({ sector }) => sector === null || view.sectors === null || view.sectors.includes(sector),
  );
  if (view.claims === 'show') return inSectors;
  const headlines = [...groupByKey(all).values()].map(
    (group) => headline(group.map((o) => toClaim(o, sources.byId)))?.observation,
  );
  return inSectors.filter((observation) => headlines.includes(observation));
}

/** Newest first; counts of a part of the country or the economy stand below all others. */
function tableOf(observations: readonly Observation[], data: Data, i18n: Translator): TableContent {
  const column = (key: string, align: 'start' | 'end' = 'start') => ({
    key,
    label: i18n.code('counts.column', key),
    unit: '',
    align,
  });
  const newestFirst = [...observations].sort((a, b) => monthOf(b.period) - monthOf(a.period));
  const rivals = groupByKey(data['company-counts'].observations);
  const others = new Map(
    [...rivals.values()].flatMap((group) => group.map(({ id }) => [id, group.length - 1] as const)),
  );
  const row = (o: Observation) => rowOf(o, others.get(o.id) ?? 0, data, i18n);
  return {
    caption: i18n.t('counts.tableCaption'),
    columns: [
      column('date'),
      column('count', 'end'),
      column('definition'),
      column('exactly'),
      column('reporter'),
      column('source'),
    ],
    rows: [
      ...newestFirst.filter((o) => !isPartial(o)).map(row),
      ...newestFirst.filter(isPartial).map(row),
    ],
  };
}

function rowOf(
  observation: Observation,
  others: number,
  { sources }: Data,
  i18n: Translator,
): TableRow {
  const { id, period, definition, reporter, source } = observation;
  return {
    key: id,
    cells: [
      { text: i18n.period(period), value: null },
      {
        text: countText(observation, i18n),
        value: observation.obsValue,
        obs: id,
        remark: others === 0 ? '' : i18n.t('remark.otherClaims', { count: others }),
      },
      { text: definitionName(observation, i18n), value: null },
      { text: definition ? i18n.text(definition) : '', value: null },
      { text: reporter === null ? i18n.t('card.unstated') : i18n.country(reporter), value: null },
      sourceCell(sources, source, i18n),
    ],
  };
}
