import { expect, it } from 'vitest';
import { eventCard } from '#content/eventCard.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('events', 'companies', 'statements');
const context = { data, contents: [], i18n: english };
const fieldOf = (id: string, key: string) =>
  eventCard(id, context)?.fields.find((one) => one.key === key)?.text;

it('sets the value large where the event has one', () => {
  const event = data.events.events.find(({ value }) => value?.qualifier === 'about');
  const card = eventCard(event?.id ?? '', context);

  expect(card?.value?.qualifier).toBe('about');
  expect(card?.standing).toBe('about');
});

it('names parties with their countries', () => {
  expect(fieldOf('1992-diplomatic-relations', 'parties')).toBe(
    'Government of Italy (Italy) · Government of Kazakhstan (Kazakhstan)',
  );
});

it('gives both days of an event that lasted', () => {
  const lasted = data.events.events.find(({ end }) => end !== null);

  expect(fieldOf(lasted?.id ?? '', 'date')).toContain(' to ');
});
