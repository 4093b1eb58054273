import { expect, it } from 'vitest';
import { statementCard } from '#content/statementCard.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('events', 'companies', 'statements');
const context = { data, contents: [], i18n: english };

it('names every article that says it', () => {
  const statement = data.statements.byId.get('area-energy');
  const sections = statementCard('area-energy', context)?.sections ?? [];

  expect(sections.find(({ key }) => key === 'citations')?.items).toHaveLength(
    statement?.citations.length ?? -1,
  );
});

it('leads to the company in the directory', () => {
  const sections = statementCard('company-eni', context)?.sections ?? [];

  expect(sections.find(({ key }) => key === 'related')?.items[0]?.card).toBe('company:eni');
});
