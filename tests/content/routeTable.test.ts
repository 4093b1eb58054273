import { describe, expect, it } from 'vitest';
import { modesShown, routeFacts } from '#content/routeFacts.ts';
import { routeTable } from '#content/routeTable.ts';
import type { View } from '#view/view.ts';
import { routesContext } from './routesContext.ts';

function table(view: Partial<View>) {
  const { context, compared } = routesContext(view);
  const modes = modesShown(compared);
  return routeTable(
    context,
    compared.map((one) => ({ compared: one, facts: routeFacts(context, one, modes) })),
  );
}

describe('routeTable', () => {
  const two = table({ routes: ['titr-poti-trieste', 'ocean-suez-trieste'] });
  const row = (key: string) =>
    two.rows.find((one) => one.key === key)?.cells.map(({ text }) => text);

  it('has one column a way, and as many cells in each row', () => {
    expect(two.columns).toHaveLength(3);
    expect(two.rows.every(({ cells }) => cells.length === 3)).toBe(true);
  });

  it('has each row once', () => {
    const keys = two.rows.map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives a claim its own row and says where it does not hold', () => {
    const claim = two.rows.find(({ key }) => key.includes('reportaz-argus-costs'));

    expect(claim?.cells.map(({ text }) => text)).toEqual([
      'Reported time, Almaty – Poti Port · 2025 · Report.az (citing Argus) · over 30 days a few months earlier',
      '20 days',
      'not on this way',
    ]);
  });

  it('tells the legs in order, with their signs', () => {
    expect(row('leg-1')).toEqual([
      'Leg 1',
      "Xi'an International Port – Urumqi: Rail, 2,231 km, China",
      'Shanghai Port – Port of Trieste: Sea, 15,990 km, China and Italy',
    ]);
    expect(row('leg-2')?.[2]).toBe('');
    expect(two.rows.find(({ key }) => key === 'leg-12')?.cells[1]?.remark).toBe(
      'Transhipment at Aktau Port, from rail to ship; Border Kazakhstan – Azerbaijan',
    );
  });

  it('has no rows where there is no way', () => {
    expect(table({ origin: 'almaty', destination: 'augusta' }).rows).toEqual([]);
  });
});
