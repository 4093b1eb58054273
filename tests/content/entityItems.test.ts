import { expect, it } from 'vitest';
import { companyItem, eventItem, statementItem } from '#content/entityItems.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('events', 'companies', 'statements');

it('each line opens the card of what it names', () => {
  const [event] = data.events.events;
  const [company] = data.companies.companies;
  const [statement] = data.statements.statements;

  expect(event && eventItem(event, english).card).toBe(`event:${event?.id}`);
  expect(company && companyItem(company, english).card).toBe(`company:${company?.id}`);
  expect(statement && statementItem(statement, english).card).toBe(`statement:${statement?.id}`);
});

it('says which way a product goes', () => {
  const product = data.statements.byId.get('product-kz-it-crude-oil');

  expect(product && statementItem(product, english)).toMatchObject({
    lead: 'crude oil',
    text: 'Kazakhstan to Italy',
    meta: 'Product',
  });
});
