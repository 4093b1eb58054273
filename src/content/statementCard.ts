import type { Statement } from '#dataset/statement.ts';
import type { CardContent, CardContext, CardItem } from './cardContent.ts';
import { field, section } from './cardContent.ts';
import { companyItem, eventItem } from './entityItems.ts';
import { sourceMeta } from './sourceField.ts';

/** Something the founding articles say that is not a figure. */
export function statementCard(id: string, context: CardContext): CardContent | null {
  const { data, i18n } = context;
  const statement = data.statements?.byId.get(id);
  if (!statement) return null;
  const { kind, direction, date, note } = statement;
  const event = statement.event === null ? undefined : data.events?.byId.get(statement.event);
  const company =
    statement.company === null ? undefined : data.companies?.byId.get(statement.company);
  return {
    id: `statement:${id}`,
    kind: 'statement',
    title: i18n.text(statement.text),
    colour: 'ink',
    value: null,
    standing: '',
    fields: [
      ...field('kind', i18n.t('card.field.kind'), i18n.code('statementKind', kind)),
      ...field(
        'direction',
        i18n.t('card.field.direction'),
        direction && i18n.code('direction', direction),
      ),
      ...field('date', i18n.t('card.field.date'), date && i18n.period(date)),
      ...field('note', i18n.t('card.field.note'), note && i18n.text(note)),
    ],
    working: null,
    sections: [
      ...section('citations', i18n.t('card.section.citations'), citations(statement, context)),
      ...section('related', i18n.t('card.section.related'), [
        ...(event ? [eventItem(event, i18n)] : []),
        ...(company ? [companyItem(company, i18n)] : []),
      ]),
    ],
  };
}

function citations(statement: Statement, { data, i18n }: CardContext): readonly CardItem[] {
  return statement.citations.map((citation, index) => {
    const source = data.sources.byId.get(citation.source);
    return {
      key: `${index}:${citation.source}`,
      lead: source?.title ?? citation.source,
      text: citation.locator ?? '',
      meta: sourceMeta(source, i18n),
      card: `source:${citation.source}`,
    };
  });
}
