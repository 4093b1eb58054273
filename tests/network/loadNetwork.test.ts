import { expect, test } from 'vitest';
import { loadNetwork } from '#network/loadNetwork.ts';

test('the network is parsed once', async () => {
  const [first, second] = await Promise.all([loadNetwork(), loadNetwork()]);

  expect(first).toBe(second);
  expect(first.legs.get('aktau-alat')).toMatchObject({ from: 'aktau', to: 'alat', mode: 'sea' });
});

test('no listed route travels a leg against the arrows drawn on it', async () => {
  const { routes, legs } = await loadNetwork();
  const against = [...routes.values()].flatMap((route) => {
    let at = route.from;
    return route.legs.filter((id) => {
      const leg = legs.get(id);
      const isAgainst = leg?.from !== at;
      at = (isAgainst ? leg?.from : leg?.to) ?? '';
      return isAgainst;
    });
  });

  expect(routes.size).toBe(38);
  expect(against).toEqual([]);
});
