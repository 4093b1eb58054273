import { describe, expect, it } from 'vitest';
import { modesShown, routeFacts } from '#content/routeFacts.ts';
import type { View } from '#view/view.ts';
import { routesContext } from './routesContext.ts';

function facts(view: Partial<View>) {
  const { context, compared } = routesContext(view);
  const [first] = compared;
  if (!first) throw new Error('no way');
  const told = routeFacts(context, first, modesShown(compared));
  return {
    derived: context.workings.derived(),
    of: (id: string) => told.find((fact) => fact.id === id)?.cells ?? [],
    ids: told.map(({ id }) => id),
  };
}

describe('routeFacts', () => {
  const poti = facts({ routes: ['titr-poti-trieste'] });

  it('gives the length as the sum of the legs, with how many are estimates', () => {
    const [cell] = poti.of('length');

    expect(cell?.text).toBe('10,498 km');
    expect(cell?.remark).toBe('18 of 18 lengths are estimates');
    expect(poti.derived[cell?.derived ?? '']?.working).toMatch(/^2,231 \+ .* \+ 3,375 = 10,498$/);
  });

  it('counts borders, breaks of gauge and transhipments, each with what is counted', () => {
    expect(['borders', 'gauge', 'transhipments'].map((id) => poti.of(id)[0]?.value)).toEqual([
      4, 1, 3,
    ]);
    const inputs = poti.derived[poti.of('transhipments')[0]?.derived ?? '']?.inputs;
    expect(inputs?.map(({ entity }) => entity)).toEqual(['node:aktau', 'node:alat', 'node:poti']);
  });

  it('gives shares of the way that add up to all of it', () => {
    const oil = facts({ routes: ['oil-btc-trieste'] });
    const shares = oil.ids
      .filter((id) => id.startsWith('share.'))
      .map((id) => oil.of(id)[0]?.value ?? 0);

    expect(shares).toHaveLength(3);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('says not known where nothing is reported, and opens the list where a route is listed', () => {
    expect(poti.of('cost').map(({ text }) => text)).toEqual(['not known']);
    expect(poti.of('listed')[0]?.entity).toBe('route:titr-poti-trieste');
    expect(facts({}).of('listed')[0]).toEqual({ text: 'not listed', value: null });
  });
});

describe('modesShown', () => {
  it('leaves out road and pipeline where no way has them', () => {
    expect(modesShown(routesContext({ routes: ['titr-poti-trieste'] }).compared)).toEqual([
      'rail',
      'sea',
    ]);
    expect(modesShown(routesContext({ routes: ['titr-btk-ambarli-trieste'] }).compared)).toEqual([
      'rail',
      'sea',
      'road',
    ]);
  });
});
