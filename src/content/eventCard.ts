import type { AtlasEvent } from '#dataset/event.ts';
import { printedParts } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CardContent, CardContext, CardField, CardItem } from './cardContent.ts';
import { field, section } from './cardContent.ts';
import { companyItem, statementItem } from './entityItems.ts';
import { namesCompany } from './namesCompany.ts';
import { sourceMeta } from './sourceField.ts';

/** A visit, treaty, deal or project: what it is, and what each source says of it. */
export function eventCard(id: string, context: CardContext): CardContent | null {
  const { data, i18n } = context;
  const event = data.events?.byId.get(id);
  if (!event) return null;
  const companies = (data.companies?.companies ?? []).filter((one) => namesCompany(event, one));
  const statements = (data.statements?.statements ?? []).filter((one) => one.event === id);
  const { value } = event;
  return {
    id: `event:${id}`,
    kind: 'event',
    title: i18n.text(event.title),
    colour: 'ink',
    value: value && printedParts(i18n, { ...value, obsValue: value.amount }),
    standing: value ? i18n.code('qualifier', value.qualifier) : '',
    fields: eventFields(event, i18n),
    working: null,
    sections: [
      ...section('claims', i18n.t('card.section.claims'), claimItems(event, context)),
      ...section(
        'contradictions',
        i18n.t('card.section.contradictions'),
        context.contradictionsFor?.(`event:${id}`) ?? [],
      ),
      ...section(
        'companies',
        i18n.t('card.section.companies'),
        companies.map((company) => companyItem(company, i18n)),
      ),
      ...section(
        'statements',
        i18n.t('card.section.statements'),
        statements.map((statement) => statementItem(statement, i18n)),
      ),
    ],
  };
}

function eventFields(event: AtlasEvent, i18n: Translator): readonly CardField[] {
  const { date, end, kind, status, parties, place, sectors, value } = event;
  const parts = parties.map(({ name, country }) =>
    country === null ? name : `${name} (${i18n.country(country)})`,
  );
  return [
    ...field(
      'date',
      i18n.t('card.field.date'),
      i18n.period(end === null ? date : `${date}/${end}`),
    ),
    ...field('kind', i18n.t('card.field.kind'), i18n.code('eventKind', kind)),
    ...field('status', i18n.t('card.field.status'), status && i18n.code('eventStatus', status)),
    ...field('parties', i18n.t('card.field.parties'), parts.join(' · ')),
    ...field('place', i18n.t('card.field.place'), place && i18n.text(place.name)),
    ...field(
      'sectors',
      i18n.t('card.field.sectors'),
      i18n.list(sectors.map((sector) => i18n.code('sector', sector))),
    ),
    ...field('valueNote', i18n.t('card.field.valueNote'), value?.note && i18n.text(value.note)),
  ];
}

function claimItems(event: AtlasEvent, { data, i18n }: CardContext): readonly CardItem[] {
  return event.claims.map((claim, index) => {
    const source = data.sources.byId.get(claim.source);
    return {
      key: `${index}:${claim.source}`,
      lead: source?.title ?? claim.source,
      text: i18n.text(claim.says),
      meta: [sourceMeta(source, i18n), claim.locator].filter((part) => part !== '').join(' · '),
      card: `source:${claim.source}`,
    };
  });
}
