import type { Company } from '#dataset/company.ts';
import type { AtlasEvent } from '#dataset/event.ts';
import type { Source } from '#dataset/source.ts';
import type { Statement } from '#dataset/statement.ts';
import type { LocalizedText } from '#i18n/locale.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Network, Node, Route } from '#network/network.ts';
import type { DataMap } from './figureSpec.ts';
import type { FindDocument, FindKind } from './findDocument.ts';
import { nodeName } from './nodeName.ts';

/** Modules whose things have a name and a card. */
export type FindEntities = Pick<
  DataMap,
  'events' | 'companies' | 'statements' | 'sources' | 'network'
>;

/** Everything that has a card of its own and a name. */
export function entityDocuments(
  { events, companies, statements, sources, network }: FindEntities,
  i18n: Translator,
): readonly FindDocument[] {
  return [
    ...companies.companies.map((company) => ofCompany(company, i18n)),
    ...events.events.map((event) => ofEvent(event, i18n)),
    ...[...network.nodes.values()].map((node) => ofNode(node, i18n)),
    ...[...network.routes.values()].map((route) => ofRoute(route, network, i18n)),
    ...statements.statements.map((statement) => ofStatement(statement, i18n)),
    ...sources.sources.map((source) => ofSource(source, i18n)),
  ];
}

function ofCompany(company: Company, i18n: Translator): FindDocument {
  const { id, name, activity, sector, city } = company;
  return withCard('company', `company:${id}`, {
    title: name,
    text: line(activity && i18n.text(activity), sector && i18n.code('sector', sector)),
    words: line(inAllLanguages(activity), sector && i18n.code('sector', sector), city),
  });
}

function ofEvent(event: AtlasEvent, i18n: Translator): FindDocument {
  const parties = event.parties.map(({ name }) => name);
  const sectors = event.sectors.map((sector) => i18n.code('sector', sector));
  return withCard('event', `event:${event.id}`, {
    title: i18n.text(event.title),
    text: line(i18n.period(event.date), i18n.code('eventKind', event.kind)),
    words: line(
      i18n.period(event.date),
      i18n.code('eventKind', event.kind),
      inAllLanguages(event.title),
      inAllLanguages(event.short),
      ...parties,
      inAllLanguages(event.place?.name),
      ...sectors,
    ),
  });
}

function ofNode(node: Node, i18n: Translator): FindDocument {
  return withCard('place', `node:${node.id}`, {
    title: i18n.text(node.name),
    text: line(i18n.code('nodeKind', node.kind), i18n.country(node.country)),
    words: line(inAllLanguages(node.name), i18n.country(node.country), node.locode),
  });
}

function ofRoute(route: Route, network: Network, i18n: Translator): FindDocument {
  return withCard('route', `route:${route.id}`, {
    title: i18n.text(route.name),
    text: line(i18n.code('corridor', route.corridor), i18n.code('routeStatus', route.status)),
    words: line(
      inAllLanguages(route.name),
      i18n.code('corridor', route.corridor),
      nodeName(route.from, network, i18n),
      nodeName(route.to, network, i18n),
    ),
  });
}

function ofStatement(statement: Statement, i18n: Translator): FindDocument {
  return withCard('statement', `statement:${statement.id}`, {
    title: i18n.text(statement.text),
    text: i18n.code('statementKind', statement.kind),
    words: inAllLanguages(statement.text),
  });
}

function ofSource(source: Source, i18n: Translator): FindDocument {
  return withCard('source', `source:${source.id}`, {
    title: source.title,
    text: line(source.publisher, i18n.period(source.published)),
    words: line(source.publisher, source.author, source.published),
  });
}

function withCard(
  kind: FindKind,
  card: string,
  said: Pick<FindDocument, 'title' | 'text' | 'words'>,
): FindDocument {
  return { id: card, kind, ...said, target: { card } };
}

function line(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(' · ');
}

/** A reader may know a name in another language than the one the page is in. */
function inAllLanguages(text: LocalizedText | null | undefined): string {
  return text ? Object.values(text).join(' ') : '';
}
