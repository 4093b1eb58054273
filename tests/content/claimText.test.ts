import { describe, expect, it } from 'vitest';
import { claimAbout, claimCell, claimStretch, claimText } from '#content/claimText.ts';
import { claimsOnWay } from '#content/routeClaims.ts';
import type { RouteClaim } from '#network/network.ts';
import { english } from '../translators.ts';
import { routesContext } from './routesContext.ts';

const { context, compared } = routesContext({ routes: ['titr-poti-trieste'] });
const way = compared[0]?.way;
if (!way) throw new Error('no way');

function claim(stated: Partial<RouteClaim>): RouteClaim {
  return {
    id: 'x',
    period: '2023',
    min: 13,
    max: 17,
    unit: 'days',
    extraDays: null,
    source: 'wef-2023-06',
    locator: 'somewhere',
    scope: null,
    note: null,
    ...stated,
  };
}

describe('claimText', () => {
  it('gives a range as a range and a bound as a bound', () => {
    expect(claimText(claim({}), english)).toBe('13 to 17 days');
    expect(claimText(claim({ min: null, max: 20 }), english)).toBe('up to 20 days');
    expect(claimText(claim({ min: 20, max: null }), english)).toBe('at least 20 days');
  });
});

describe('claimAbout', () => {
  it('says of what, when and who', () => {
    expect(claimAbout(context, claim({ period: null, note: { en: 'hearsay' } }), 'the sea')).toBe(
      'the sea · no date given · World Economic Forum · hearsay',
    );
  });
});

describe('claimCell, claimStretch', () => {
  it('names the stretch and opens the source', () => {
    const told = claimsOnWay(context.network, way, 'time').find(
      (one) => one.claim.source === 'reportaz-argus-costs',
    );
    if (!told) throw new Error('no claim');

    expect(claimStretch(context, way, told)).toBe('Almaty – Poti Port');
    expect(claimCell(context, way, told)).toMatchObject({
      text: '20 days',
      value: 20,
      entity: 'source:reportaz-argus-costs',
    });
    expect(context.workings.sources().map(({ id }) => id)).toEqual(['reportaz-argus-costs']);
  });
});
