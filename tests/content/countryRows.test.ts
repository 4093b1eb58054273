import { describe, expect, it } from 'vitest';
import { countryRows } from '#content/countryRows.ts';
import { routesContext } from './routesContext.ts';

describe('countryRows', () => {
  const { context, compared } = routesContext({
    routes: ['titr-poti-trieste', 'northern-malaszewicze-italy'],
  });
  const rows = countryRows(context, compared);
  const row = (key: string) => rows.find((one) => one.key === key)?.cells.map(({ text }) => text);

  it('tells the length in each country, or that the way does not pass it', () => {
    expect(row('country-CN')).toEqual(['Length in China', '2,845 km', '2,688 km']);
    expect(row('country-RU')?.[1]).toBe('not on this way');
    expect(row('country-CZ')?.[2]).toBe('only on legs across a border');
  });

  it('adds up to the length of each way', () => {
    for (const [index, { km }] of compared.entries()) {
      const sum = rows.reduce((total, { cells }) => total + (cells[index + 1]?.value ?? 0), 0);

      expect(sum).toBe(km);
    }
  });

  it('lays the working of each length open', () => {
    const id = rows[0]?.cells[1]?.derived ?? '';

    expect(context.workings.derived()[id]).toMatchObject({ working: '2,231 + 614 = 2,845' });
  });

  it('has nothing to tell where there is no way', () => {
    expect(countryRows(context, [])).toEqual([]);
  });
});
