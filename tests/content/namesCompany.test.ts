import { expect, it } from 'vitest';
import { namesCompany } from '#content/namesCompany.ts';
import type { Company } from '#dataset/company.ts';
import type { AtlasEvent } from '#dataset/event.ts';

function named(company: string, ...parties: readonly string[]): boolean {
  return namesCompany(
    {
      parties: parties.map((name) => ({ name, country: null })),
    } as Partial<AtlasEvent> as AtlasEvent,
    { name: company } as Partial<Company> as Company,
  );
}

it('knows a company by its name inside a longer one', () => {
  expect(named('Eni', 'Eni Plenitude (Arm Wind)')).toBe(true);
  expect(named('Eni', 'Agip KCO (Eni)')).toBe(true);
});

it('does not take part of a word for a name', () => {
  expect(named('Eni', 'Genius Group')).toBe(false);
});

it('takes each of several names', () => {
  expect(named('Impregilo / Salini Impregilo', 'Impregilo')).toBe(true);
  expect(named('Maire (Tecnimont)', 'Tecnimont (MAIRE)')).toBe(true);
});

it('does not take a description in brackets for a name', () => {
  expect(named('Byelkamit (joint venture)', 'KTZ-Ansaldo STS joint venture')).toBe(false);
  expect(named('Eni (renewables)', 'Ministry of renewables')).toBe(false);
});
