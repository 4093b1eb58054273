import type { Sector } from '#dataset/codes.ts';
import { SECTORS } from '#dataset/codes.ts';
import type { Company } from '#dataset/company.ts';
import type { AtlasEvent } from '#dataset/event.ts';
import type { Statement } from '#dataset/statement.ts';
import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import { countOf } from './countOf.ts';
import { creditSources } from './creditSources.ts';
import { directorySentence } from './directorySentence.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import type { ListGroup, ListItem } from './listContent.ts';
import { namesCompany } from './namesCompany.ts';
import { sourceCell } from './sourceCell.ts';
import type { TableContent, TableRow } from './tableContent.ts';
import type { Workings } from './workings.ts';
import { createWorkings } from './workings.ts';

type Needs = 'companies' | 'events' | 'statements';
type Data = FigureData<Needs>;

const FIGURE = 'company-directory';

/** A company with the events that name it. */
interface Entry {
  readonly company: Company;
  readonly events: readonly AtlasEvent[];
}

export function buildCompanyDirectory(data: Data, view: View, i18n: Translator): FigureContent {
  const workings = createWorkings(data.sources, i18n);
  const { sectors } = view;
  const entries = data.companies.companies
    .filter(({ sector }) => sectors === null || (sector !== null && sectors.includes(sector)))
    .map((company) => ({
      company,
      events: data.events.events.filter((event) => namesCompany(event, company)),
    }));
  const others = sectors === null ? unlisted(data) : [];
  creditSources(workings, [
    ...entries.map(({ company }) => company.source),
    ...others.flatMap(({ citations }) => citations.map(({ source }) => source)),
  ]);
  const sentence = directorySentence(
    entries.map(({ company }) => company),
    sectors,
    { workings, i18n, figure: FIGURE },
  );
  return {
    id: FIGURE,
    name: i18n.t('figureName.company-directory'),
    sentence,
    subtitle: i18n.t('directory.subtitle'),
    chart: {
      kind: 'list',
      groups: [...sectorGroups(entries, i18n), ...otherGroup(others, data, i18n)],
    },
    table: tableOf(entries, others, data, workings, i18n),
    notes: [i18n.t('directory.noteNamed'), i18n.t('directory.noteSince')],
    notices: [],
    sources: workings.sources(),
    sourceLine: workings.sourceLine(),
    derived: workings.derived(),
    empty: entries.length === 0 ? { reason: i18n.t('directory.empty'), clear: ['sectors'] } : null,
    disabled: [],
  };
}

/** Companies and bodies that the founding articles name and the directory has no entry for. */
function unlisted({ statements }: Data): readonly Statement[] {
  return statements.statements.filter(
    ({ kind, company }) => kind === 'company' && company === null,
  );
}

function sectorGroups(entries: readonly Entry[], i18n: Translator): readonly ListGroup[] {
  const codes: readonly (Sector | null)[] = [...SECTORS, null];
  return codes.flatMap((code) => {
    const inSector = entries.filter(({ company }) => company.sector === code);
    if (inSector.length === 0) return [];
    return [
      {
        id: code ?? 'none',
        title: code === null ? i18n.t('directory.noSector') : i18n.code('sector', code),
        colour: code === null ? ('muted' as const) : (`sector:${code}` as const),
        items: inSector.map((entry) => itemOf(entry, i18n)),
      },
    ];
  });
}

function itemOf({ company, events }: Entry, i18n: Translator): ListItem {
  const { since, city, activity } = company;
  const meta = [
    ...(since === null ? [] : [i18n.t('directory.since', { year: String(since) })]),
    ...(city === null ? [] : [city]),
    ...(events.length === 0 ? [] : [i18n.t('directory.events', { count: events.length })]),
  ];
  return {
    entity: `company:${company.id}`,
    title: company.name,
    text: activity ? i18n.text(activity) : '',
    meta: meta.join(' · '),
  };
}

function otherGroup(
  others: readonly Statement[],
  { sources }: Data,
  i18n: Translator,
): readonly ListGroup[] {
  if (others.length === 0) return [];
  const items = others.map((statement) => ({
    entity: `statement:${statement.id}`,
    title: i18n.text(statement.text),
    text: '',
    meta: i18n.list(
      statement.citations.map(({ source }) => sources.byId.get(source)?.publisher ?? source),
    ),
  }));
  return [{ id: 'others', title: i18n.t('directory.others'), colour: 'muted', items }];
}

function tableOf(
  entries: readonly Entry[],
  others: readonly Statement[],
  data: Data,
  workings: Workings,
  i18n: Translator,
): TableContent {
  const keys = ['company', 'sector', 'since', 'city', 'activity', 'events', 'source'] as const;
  const byName = [...entries].sort((a, b) =>
    a.company.name.localeCompare(b.company.name, i18n.locale),
  );
  return {
    caption: i18n.t('directory.tableCaption'),
    columns: keys.map((key) => ({
      key,
      label: i18n.t(`directory.column.${key}`),
      unit: '',
      align: key === 'events' || key === 'since' ? 'end' : 'start',
    })),
    rows: [
      ...byName.map((entry) => rowOf(entry, data, workings, i18n)),
      ...others.map((statement) => otherRow(statement, data, i18n)),
    ],
  };
}

function rowOf(
  { company, events }: Entry,
  data: Data,
  workings: Workings,
  i18n: Translator,
): TableRow {
  const { id, sector, since, city, activity, source } = company;
  const none = i18n.t('value.none');
  const entity = `company:${id}`;
  return {
    key: id,
    cells: [
      { text: company.name, value: null, entity },
      { text: sector === null ? none : i18n.code('sector', sector), value: null },
      { text: since === null ? none : String(since), value: since, entity },
      { text: city ?? none, value: null },
      { text: activity ? i18n.text(activity) : none, value: null },
      events.length === 0
        ? { text: none, value: null }
        : {
            text: i18n.number(events.length),
            value: events.length,
            derived: countOf(workings, i18n, {
              id: `${FIGURE}@events.${id}`,
              label: i18n.t('directory.eventsNaming', { company: company.name }),
              things: events.map((event) => ({
                entity: `event:${event.id}`,
                label: i18n.text(event.title),
                text: i18n.period(event.date),
              })),
            }),
          },
      sourceCell(data.sources, source, i18n),
    ],
  };
}

function otherRow(statement: Statement, data: Data, i18n: Translator): TableRow {
  const none = { text: i18n.t('value.none'), value: null };
  const source = statement.citations[0]?.source;
  return {
    key: statement.id,
    cells: [
      { text: i18n.text(statement.text), value: null, entity: `statement:${statement.id}` },
      none,
      none,
      none,
      { text: i18n.t('directory.others'), value: null },
      none,
      source === undefined ? none : sourceCell(data.sources, source, i18n),
    ],
  };
}
