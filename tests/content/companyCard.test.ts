import { expect, it } from 'vitest';
import { companyCard } from '#content/companyCard.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('events', 'companies', 'statements');
const context = { data, contents: [], i18n: english };

it('says who states that the company is there, and where', () => {
  const fields = companyCard('eni', context)?.fields ?? [];

  expect(fields.find(({ key }) => key === 'source')?.card).toMatch(/^source:/);
  expect(fields.find(({ key }) => key === 'where')?.text).not.toBe('');
});

it('says that no year is stated rather than leaving it out', () => {
  const undated = data.companies.companies.find(({ since }) => since === null);
  const fields = companyCard(undated?.id ?? '', context)?.fields ?? [];

  expect(fields.find(({ key }) => key === 'since')?.text).toBe('not stated');
});

it('lists the articles that name it', () => {
  const sections = companyCard('eni', context)?.sections ?? [];

  expect(sections.map(({ key }) => key)).toEqual(['events', 'statements']);
});
