import type { Company } from '#dataset/company.ts';
import type { AtlasEvent } from '#dataset/event.ts';
import type { Statement } from '#dataset/statement.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CardItem } from './cardContent.ts';

/** An event as a line that opens its card. */
export function eventItem(event: AtlasEvent, i18n: Translator): CardItem {
  return {
    key: event.id,
    lead: i18n.text(event.title),
    text: i18n.period(event.date),
    meta: i18n.code('eventKind', event.kind),
    card: `event:${event.id}`,
  };
}

export function companyItem(company: Company, i18n: Translator): CardItem {
  return {
    key: company.id,
    lead: company.name,
    text: company.activity ? i18n.text(company.activity) : '',
    meta: company.sector ? i18n.code('sector', company.sector) : '',
    card: `company:${company.id}`,
  };
}

export function statementItem(statement: Statement, i18n: Translator): CardItem {
  const direction = statement.direction;
  return {
    key: statement.id,
    lead: i18n.text(statement.text),
    text: direction === null ? '' : i18n.code('direction', direction),
    meta: i18n.code('statementKind', statement.kind),
    card: `statement:${statement.id}`,
  };
}
