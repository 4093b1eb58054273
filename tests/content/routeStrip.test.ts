import { describe, expect, it } from 'vitest';
import { modesShown, routeFacts } from '#content/routeFacts.ts';
import { toStrips } from '#content/routeStrip.ts';
import { routesContext } from './routesContext.ts';

const { context, compared } = routesContext({ origin: 'aktau', destination: 'trieste' });
const strips = toStrips(
  context,
  compared.map((one) => ({ compared: one, facts: routeFacts(context, one, modesShown(compared)) })),
);

describe('toStrips', () => {
  it('has the legs in order with mode, length and countries', () => {
    const byPoti = strips.strips.find(({ segments }) => segments[0]?.mode === 'sea');

    expect(byPoti?.segments[0]).toEqual({
      entity: 'leg:aktau-alat',
      label: 'Aktau Port – Port of Baku (Alat)',
      mode: 'sea',
      km: 523,
      countries: 'Kazakhstan and Azerbaijan',
    });
  });

  it('is as long as its longest way', () => {
    expect(strips.longest).toBe(Math.max(...compared.map(({ km }) => km)));
  });

  it('opens a card that there is', () => {
    const derived = context.workings.derived();

    for (const { entity } of strips.strips) expect(derived[entity]?.unit).toBe('km');
  });
});
