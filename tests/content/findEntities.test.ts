import { expect, it } from 'vitest';
import { entityOf } from '#content/cardId.ts';
import { entityDocuments } from '#content/findEntities.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('events', 'companies', 'statements', 'network');
const documents = entityDocuments(data, english);
const find = (id: string) => documents.find((one) => one.id === id);

it('holds everything that has a card, each once', () => {
  const { events, companies, statements, sources, network } = data;
  const count =
    events.events.length +
    companies.companies.length +
    statements.statements.length +
    sources.sources.length +
    network.nodes.size +
    network.routes.size;

  expect(documents).toHaveLength(count);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(count);
});

it('leads to the card of the thing', () => {
  for (const { id, target } of documents) {
    expect(target).toEqual({ card: id });
    expect(entityOf(id)).not.toBeNull();
  }
});

it('knows a place by its name in every language', () => {
  const { words } = find('node:aktau') ?? { words: '' };

  expect(words).toContain('Ақтау');
  expect(words).toContain('Актау');
  expect(words).toContain('Porto di Aktau');
});

it('knows an event by its parties, its place and its date', () => {
  const { words } = find('event:2004-saipem-kashagan-pipelines') ?? { words: '' };

  expect(words).toContain('Saipem');
  expect(words).toContain('Kashagan field');
  expect(words).toContain('2004');
});

it('leaves no line with a separator and nothing beside it', () => {
  for (const { text, title } of documents) {
    expect(title).not.toBe('');
    expect(text).not.toMatch(/^ ·|· $|·\s+·/);
  }
});
