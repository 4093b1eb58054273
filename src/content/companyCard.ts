import type { CardContent, CardContext } from './cardContent.ts';
import { field, section } from './cardContent.ts';
import { eventItem, statementItem } from './entityItems.ts';
import { namesCompany } from './namesCompany.ts';
import { sourceFields } from './sourceField.ts';

/** A named company: what it does where, who says so, and the events that name it. */
export function companyCard(id: string, { data, i18n }: CardContext): CardContent | null {
  const company = data.companies?.byId.get(id);
  if (!company) return null;
  const { activity, sector, since, city, note } = company;
  const events = (data.events?.events ?? []).filter((event) => namesCompany(event, company));
  const statements = (data.statements?.statements ?? []).filter((one) => one.company === id);
  return {
    id: `company:${id}`,
    kind: 'company',
    title: company.name,
    colour: 'ink',
    value: null,
    standing: '',
    fields: [
      ...field('activity', i18n.t('card.field.activity'), activity && i18n.text(activity)),
      ...field('sector', i18n.t('card.field.sector'), sector && i18n.code('sector', sector)),
      ...field(
        'since',
        i18n.t('card.field.since'),
        since === null ? i18n.t('card.unstated') : i18n.period(String(since)),
      ),
      ...field('city', i18n.t('card.field.city'), city),
      ...field('note', i18n.t('card.field.note'), note && i18n.text(note)),
      ...sourceFields(data.sources.byId.get(company.source), company.locator, i18n),
    ],
    working: null,
    sections: [
      ...section(
        'events',
        i18n.t('card.section.events'),
        events.map((event) => eventItem(event, i18n)),
      ),
      ...section(
        'statements',
        i18n.t('card.section.statements'),
        statements.map((statement) => statementItem(statement, i18n)),
      ),
    ],
  };
}
