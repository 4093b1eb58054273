import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import { remembered } from '#dataset/remembered.ts';
import type { Statement } from '#dataset/statement.ts';
import { headline, toClaim } from '#evidence/headline.ts';
import { moneyInWords } from '#i18n/money.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import { countOf } from './countOf.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import type { ListGroup } from './listContent.ts';
import { qualifiedText } from './qualifiedText.ts';
import type { Cell, TableRow } from './tableContent.ts';
import type { Workings } from './workings.ts';
import { createWorkings } from './workings.ts';

type Ids = 'statements' | 'trade-products' | 'trade-goods';

/** Product codes that measure what a founding article names; a product absent here has no figure. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'product-kz-it-crude-oil': ['hs:2709', 'grade:kz-cpc-bln', 'grade:kazakhstan-crude'],
  'product-kz-it-wheat-and-meslin': ['hs:1001'],
  'product-kz-it-aluminium': ['hs:7601'],
  'product-it-kz-pharmaceuticals': ['hs:30'],
  'product-it-kz-industrial-equipment': ['product:general-purpose-machinery', 'product:machinery'],
};

const DIRECTIONS = ['kz-it', 'it-kz'] as const;

/** A product named by a founding article and the newest figure that measures it. */
interface Named {
  readonly statement: Statement;
  readonly observation: Observation | null;
}

export function buildNamedProducts(
  data: FigureData<Ids>,
  _view: View,
  i18n: Translator,
): FigureContent {
  const workings = createWorkings(data.sources, i18n);
  const named = data.statements.statements
    .filter((statement) => statement.kind === 'product')
    .map((statement) => ({ statement, observation: newest(data, statement) }));
  const found = named.filter(({ observation }) => observation !== null);
  countOf(workings, i18n, {
    id: 'named-products@count.found',
    label: i18n.t('namedProducts.found'),
    things: found.map(({ statement, observation }) => ({
      obs: observation?.id,
      label: i18n.text(statement.text),
      text: observation ? printedText(i18n, observation) : '',
    })),
  });
  return {
    id: 'named-products',
    name: i18n.t('figureName.named-products'),
    sentence: i18n.t('namedProducts.sentence', {
      found: found.length,
      count: named.length,
    }),
    subtitle: i18n.t('namedProducts.subtitle'),
    chart: { kind: 'list', groups: DIRECTIONS.map((direction) => toGroup(named, direction, i18n)) },
    table: {
      caption: i18n.t('namedProducts.tableCaption'),
      columns: [
        { key: 'product', label: i18n.t('table.product'), unit: '', align: 'start' },
        { key: 'flow', label: i18n.t('table.flow'), unit: '', align: 'start' },
        { key: 'value', label: i18n.t('table.value'), unit: '', align: 'end' },
        { key: 'period', label: i18n.t('namedProducts.period'), unit: '', align: 'start' },
      ],
      rows: named.map((one) => toRow(one, workings, i18n)),
    },
    notes: [i18n.t('namedProducts.note'), ...crudeNote(named, i18n)],
    notices: [],
    sources: citeAll(named, workings),
    sourceLine: workings.sourceLine(),
    derived: workings.derived(),
    empty: null,
    disabled: [],
  };
}

/** Where the crude figure is no register's, why it differs from the figure that counts by register. */
function crudeNote(named: readonly Named[], i18n: Translator): readonly string[] {
  const crude = named.find(({ observation }) => observation?.product === 'hs:2709')?.observation;
  if (!crude || crude.reporter !== null) return [];
  const figure = i18n.t('figureName.crude-oil');
  return [i18n.t('namedProducts.noteCrude', { year: i18n.period(crude.period), figure })];
}

const byProduct = remembered((dataset: Dataset): ReadonlyMap<string, readonly Observation[]> => {
  const groups = new Map<string, Observation[]>();
  for (const observation of dataset.observations) {
    const code = observation.product ?? '';
    const group = groups.get(code);
    if (group) group.push(observation);
    else groups.set(code, [observation]);
  }
  return groups;
});

/** The newest reported figure of the product's codes: values before shares, then the headline rule. */
function newest(data: FigureData<Ids>, { id, direction }: Statement): Observation | null {
  const codes = CODES[id];
  if (codes === undefined) return null;
  const claims = [data['trade-products'], data['trade-goods']]
    .flatMap((dataset) => codes.flatMap((code) => byProduct(dataset).get(code) ?? []))
    .filter((o) => o.direction === direction);
  const values = claims.filter(
    (o) => o.indicator === 'trade.product-value' && /^\d{4}$/.test(o.period ?? ''),
  );
  const pool = values.length > 0 ? values : claims;
  const last = pool
    .map((o) => o.period ?? '')
    .sort()
    .at(-1);
  const ofLast = pool.filter((o) => o.period === last);
  return headline(ofLast.map((o) => toClaim(o, data.sources.byId)))?.observation ?? null;
}

function toGroup(
  named: readonly Named[],
  direction: (typeof DIRECTIONS)[number],
  i18n: Translator,
): ListGroup {
  return {
    id: direction,
    title: i18n.code('direction', direction),
    colour: direction === 'kz-it' ? 'kz' : 'it',
    items: named
      .filter(({ statement }) => statement.direction === direction)
      .map(({ statement, observation }) => ({
        entity: observation?.id ?? `statement:${statement.id}`,
        title: i18n.text(statement.text),
        text: observation ? shortText(i18n, observation) : i18n.t('namedProducts.none'),
        meta: observation ? i18n.period(observation.period) : '',
      })),
  };
}

/** A sum is rounded here, its card has every digit; a share says of what kind it is. */
function shortText(i18n: Translator, observation: Observation): string {
  const { basis, unitMeasure, qualifier } = observation;
  if (unitMeasure === 'USD' || unitMeasure === 'EUR')
    return qualifiedText(i18n, moneyInWords(i18n, inUnits(observation), unitMeasure), qualifier);
  const value = printedText(i18n, observation);
  if (basis === null) return value;
  return i18n.t('namedProducts.share', { value, whole: i18n.code('observedBasis', basis) });
}

function toRow({ statement, observation }: Named, workings: Workings, i18n: Translator): TableRow {
  const value: Cell = observation
    ? { text: printedText(i18n, observation), value: observation.obsValue, obs: observation.id }
    : { text: i18n.t('namedProducts.none'), value: null };
  if (observation) workings.use(observation);
  return {
    key: statement.id,
    cells: [
      { text: i18n.text(statement.text), value: null, entity: `statement:${statement.id}` },
      { text: i18n.code('direction', statement.direction ?? 'kz-it'), value: null },
      value,
      { text: observation ? i18n.period(observation.period) : '', value: null },
    ],
  };
}

function citeAll(named: readonly Named[], workings: Workings) {
  for (const { statement } of named) {
    for (const { source } of statement.citations) workings.citeSource(source);
  }
  return workings.sources();
}
