import { describe, expect, it } from 'vitest';
import { directorySentence } from '#content/directorySentence.ts';
import { createWorkings } from '#content/workings.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { companies, sources } = await loadedData('companies');
const context = () => ({
  figure: 'company-directory',
  workings: createWorkings(sources, english),
  i18n: english,
});
const among = (...ids: readonly string[]) =>
  companies.companies.filter(({ id }) => ids.includes(id));

describe('directorySentence', () => {
  it('names all sectors that share the first place', () => {
    expect(directorySentence(among('eni', 'zegna'), null, context())).toBe(
      'The sources name 2 Italian companies in connection with Kazakhstan; largest groups: Oil and gas and Consumer goods, with 1 each.',
    );
  });

  it('names no sector where none is stated', () => {
    expect(directorySentence(among('olivetti'), null, context())).toBe(
      'The sources name 1 Italian company in connection with Kazakhstan.',
    );
  });

  it('puts the counts it tells on record', () => {
    const one = context();
    directorySentence(among('eni', 'sicim', 'zegna'), null, one);

    expect(Object.values(one.workings.derived()).map(({ id, value }) => [id, value])).toEqual([
      ['company-directory@count.companies', 3],
      ['company-directory@count.sector.oil-gas', 2],
    ]);
  });
});
