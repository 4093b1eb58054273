import { expect, test } from 'vitest';
import { loadNetwork } from '#network/loadNetwork.ts';

test('the network is parsed once', async () => {
  const [first, second] = await Promise.all([loadNetwork(), loadNetwork()]);

  expect(first).toBe(second);
  expect(first.legs.get('aktau-alat')).toMatchObject({ from: 'aktau', to: 'alat', mode: 'sea' });
});
