import type { Statement } from '#dataset/statement.ts';
import type { SignalId } from '#evidence/outlook.ts';
import { outlookSignals } from '#evidence/outlook.ts';
import { moneyInWords } from '#i18n/money.ts';
import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import { creditSources } from './creditSources.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import type { ListGroup, ListItem } from './listContent.ts';
import type { SignalValue } from './signalValues.ts';
import { signalValue } from './signalValues.ts';
import { sourceMeta } from './sourceField.ts';
import type { TableContent } from './tableContent.ts';
import { createWorkings } from './workings.ts';

const STATISTICS = [
  'corridor-traffic',
  'trade-totals',
  'trade-products',
  'trade-months',
  'reference',
] as const;
type Needs = (typeof STATISTICS)[number] | 'events' | 'statements';
type Data = FigureData<Needs>;

/** Which numbers of ours touch what a scenario or risk is about; what they say of it is left open. */
const SPEAKING: Readonly<Record<string, readonly SignalId[]>> = {
  'scenario-cooperation': ['agreements', 'turnover'],
  'scenario-tension': ['turnover', 'crude-share-computed', 'crude-share-stated'],
  'scenario-mediation': ['corridor-tonnes'],
  'risk-country': ['fuel-share-computed', 'crude-share-computed', 'crude-share-stated'],
  'risk-regional': ['corridor-tonnes'],
};

/** A signal with its years in order. */
interface ShownSignal {
  readonly id: SignalId;
  readonly values: readonly SignalValue[];
}

/** The founding analysis’s scenarios and risks, each beside the numbers that touch it. */
export function buildOutlook(data: Data, _view: View, i18n: Translator): FigureContent {
  const workings = createWorkings(data.sources, i18n);
  const datasets = STATISTICS.map((id) => data[id]);
  const statements = data.statements.statements.filter(
    ({ kind }) => kind === 'scenario' || kind === 'risk',
  );
  const context = { figure: 'outlook', i18n, workings, datasets, events: data.events.byId };
  const evidence = { datasets, sources: data.sources.byId };
  const found = outlookSignals(evidence, data.events.events);
  const signals = found.map(
    (signal): ShownSignal => ({
      id: signal.id,
      values: signal.points.map((point) => signalValue(context, signal, point)),
    }),
  );
  const events = found
    .flatMap(({ points }) => points.flatMap(({ inputs }) => inputs))
    .flatMap((id) => data.events.byId.get(id)?.claims ?? []);
  const citations = [...statements.flatMap((statement) => statement.citations), ...events];
  creditSources(
    workings,
    citations.map(({ source }) => source),
  );
  return {
    id: 'outlook',
    name: i18n.t('figureName.outlook'),
    sentence: sentenceOf(statements, signals, i18n),
    subtitle: i18n.t('outlook.subtitle'),
    chart: {
      kind: 'list',
      groups: statements.map((statement) => groupOf(statement, signals, data, i18n)),
    },
    table: tableOf(statements, signals, i18n),
    notes: [i18n.t('outlook.noteOurs'), i18n.t('outlook.noteShares')],
    notices: [],
    sources: workings.sources(),
    sourceLine: workings.sourceLine(),
    derived: workings.derived(),
    empty: null,
    disabled: [],
  };
}

function groupOf(
  statement: Statement,
  signals: readonly ShownSignal[],
  { sources }: Data,
  i18n: Translator,
): ListGroup {
  const [citation] = statement.citations;
  const told: ListItem = {
    entity: `statement:${statement.id}`,
    title: i18n.text(statement.text),
    text: citation ? sourceMeta(sources.byId.get(citation.source), i18n) : '',
    meta: citation?.locator ?? '',
  };
  return {
    id: statement.id,
    title: i18n.code('outlook.name', statement.id),
    colour: statement.kind === 'risk' ? 'muted' : 'ink',
    items: [
      told,
      ...signals
        .filter(({ id }) => SPEAKING[statement.id]?.includes(id))
        .flatMap((signal) => signalItem(signal, i18n)),
    ],
  };
}

/** The last year, with the one before it and the first to set it against. */
function signalItem({ id, values }: ShownSignal, i18n: Translator): readonly ListItem[] {
  const last = values.at(-1);
  const entity = last?.ref.obs ?? last?.ref.derived;
  if (!last || entity === undefined) return [];
  const inYear = ({ text, year }: SignalValue) =>
    i18n.t('outlook.valueInYear', { value: text, year: String(year) });
  const against = new Set([values.at(-2), values[0]]);
  return [
    {
      entity,
      title: inYear(last),
      text: i18n.code('signal', id),
      meta: [...against]
        .flatMap((value) => (value && value !== last ? [inYear(value)] : []))
        .join(' · '),
    },
  ];
}

function tableOf(
  statements: readonly Statement[],
  signals: readonly ShownSignal[],
  i18n: Translator,
): TableContent {
  return {
    caption: i18n.t('outlook.tableCaption'),
    columns: [
      { key: 'what', label: i18n.t('outlook.column.what'), unit: '', align: 'start' },
      { key: 'year', label: i18n.t('table.year'), unit: '', align: 'start' },
      { key: 'value', label: i18n.t('outlook.column.value'), unit: '', align: 'end' },
    ],
    rows: [
      ...statements.map((statement) => ({
        key: statement.id,
        cells: [
          { text: i18n.code('outlook.name', statement.id), value: null },
          { text: '', value: null },
          {
            text: i18n.text(statement.text),
            value: null,
            entity: `statement:${statement.id}`,
          },
        ],
      })),
      ...signals.flatMap(({ id, values }) =>
        [...values].reverse().map(({ year, text, value, ref }) => ({
          key: `${id}.${year}`,
          cells: [
            { text: i18n.code('signal', id), value: null },
            { text: String(year), value: year },
            { text, value, ...ref },
          ],
        })),
      ),
    ],
  };
}

/** How many scenarios and risks there are, and where trade and corridor stand. */
function sentenceOf(
  statements: readonly Statement[],
  signals: readonly ShownSignal[],
  i18n: Translator,
): string {
  const of = (kind: string) => statements.filter((statement) => statement.kind === kind).length;
  const last = (id: SignalId) => signals.find((signal) => signal.id === id)?.values.at(-1);
  const [turnover, cargo] = [last('turnover'), last('corridor-tonnes')];
  const counts = { scenarios: of('scenario'), risks: of('risk') };
  if (!turnover || !cargo) return i18n.t('outlook.sentence.counts', counts);
  return i18n.t('outlook.sentence.full', {
    ...counts,
    turnover: moneyInWords(i18n, turnover.value * 1e6, 'USD'),
    turnoverYear: String(turnover.year),
    cargo: cargo.text,
    cargoYear: String(cargo.year),
  });
}
