import type { Source } from '#dataset/source.ts';
import { STATEMENT_KINDS } from '#dataset/statement.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CardContent, CardContext, CardField, CardItem, CardSection } from './cardContent.ts';
import { field, section } from './cardContent.ts';
import { companyItem, eventItem, statementItem } from './entityItems.ts';
import { legItem, routeItem } from './networkCards.ts';
import { datasetOf } from './observationCard.ts';
import { observationName } from './observationName.ts';
import type { Takings } from './sourceTakings.ts';
import { takingsBySource } from './sourceTakings.ts';

/** A card is for a glance; the Sources page lists everything. */
const MOST = 20;

/** A page, table or file that was read, and the first of what was taken from it. */
export function sourceCard(id: string, context: CardContext): CardContent | null {
  const { data, i18n } = context;
  const source = data.sources.byId.get(id);
  if (!source) return null;
  const takings = takingsBySource(data).get(id);
  return {
    id: `source:${id}`,
    kind: 'source',
    title: source.title,
    colour: 'ink',
    value: null,
    standing: '',
    fields: publicationFields(source, i18n),
    working: null,
    sections: takings ? takingSections(takings, context) : [],
  };
}

function publicationFields(source: Source, i18n: Translator): readonly CardField[] {
  const languages = new Intl.DisplayNames(i18n.locale, { type: 'language' });
  return [
    ...field('publisher', i18n.t('card.field.publisher'), source.publisher),
    ...field('author', i18n.t('card.field.author'), source.author),
    ...field('published', i18n.t('card.field.published'), i18n.period(source.published)),
    ...field('publishedBasis', i18n.t('card.field.publishedBasis'), source.publishedBasis),
    ...field('titleBasis', i18n.t('card.field.titleBasis'), source.titleBasis),
    ...field('kind', i18n.t('card.field.kind'), i18n.code('sourceKind', source.kind)),
    ...field(
      'kindNote',
      i18n.t('card.field.kindNote'),
      source.kindNote && i18n.text(source.kindNote),
    ),
    ...field(
      'language',
      i18n.t('card.field.language'),
      languages.of(source.language) ?? source.language,
    ),
    ...field('licence', i18n.t('card.field.licence'), source.licence),
    ...field('address', i18n.t('card.field.address'), hostOf(source.url), {
      href: source.url ?? undefined,
    }),
  ];
}

/** What was taken from a source, in groups; also what the Sources page lists, without a limit. */
export function takingSections(
  takings: Takings,
  { data, i18n }: Pick<CardContext, 'data' | 'i18n'>,
  most = MOST,
): readonly CardSection[] {
  const { network } = data;
  const values = takings.observations.map((observation): CardItem => {
    const dataset = datasetOf(observation.id);
    return {
      key: observation.id,
      lead: printedText(i18n, observation),
      text: observationName(observation, dataset === null ? undefined : data[dataset], i18n),
      meta: observation.locator,
      card: observation.id,
    };
  });
  const routes = [...new Map(takings.routeClaims.map(({ route }) => [route.id, route])).values()];
  const ways = [
    ...routes.map((route) => routeItem(route, i18n)),
    ...(network ? takings.legs.map((leg) => legItem(leg, network, i18n)) : []),
  ];
  const events = takings.events.map((event) => eventItem(event, i18n));
  const companies = takings.companies.map((company) => companyItem(company, i18n));
  return [
    ...section('sourceValues', i18n.t('card.section.sourceValues'), values, { most }),
    ...section('sourceEvents', i18n.t('card.section.sourceEvents'), events, { most }),
    ...section('sourceCompanies', i18n.t('card.section.sourceCompanies'), companies, { most }),
    ...statementSections(takings, i18n, most),
    ...section('sourceRoutes', i18n.t('card.section.sourceRoutes'), ways, { most }),
  ];
}

function statementSections(
  { statements }: Takings,
  i18n: Translator,
  most: number,
): readonly CardSection[] {
  return STATEMENT_KINDS.flatMap((kind) => {
    const items = statements
      .filter((statement) => statement.kind === kind)
      .map((statement) => ({ ...statementItem(statement, i18n), meta: '' }));
    return section(`statements-${kind}`, i18n.code('statementKinds', kind), items, { most });
  });
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
