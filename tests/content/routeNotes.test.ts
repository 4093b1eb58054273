import { describe, expect, it } from 'vitest';
import { routeExplanations, routeNotes, routeNotices } from '#content/routeNotes.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { routesContext } from './routesContext.ts';

function notices(view: Partial<View>) {
  return routeNotices(routesContext(view).context, { ...DEFAULT_VIEW, ...view });
}

describe('routeNotes', () => {
  it('counts what is illustrative and what is computed', () => {
    const { context, compared } = routesContext();
    const notes = routeNotes(context, compared);

    expect(notes).toContain(
      '1 of the ways shown is illustrative: existing legs joined, with no scheduled through service read in the sources.',
    );
    expect(notes.some((note) => note.startsWith('2 of the ways shown are computed'))).toBe(true);
  });

  it('does not speak of a quicker way where the ways have other ends', () => {
    const { context, compared } = routesContext({
      routes: ['titr-poti-genoa', 'ocean-cape-genoa'],
    });

    expect(routeNotes(context, compared).some((note) => note.includes('Quicker'))).toBe(true);
    expect(routeNotes(context, compared.slice(1)).some((note) => note.includes('Quicker'))).toBe(
      false,
    );
  });
});

describe('routeNotices', () => {
  it('says what of the link was not followed', () => {
    expect(notices({ origin: 'atlantis' })).toEqual([
      'The network has no place “atlantis”; Almaty is used.',
    ]);
    expect(notices({ assume: { 'rail-speed': 900 } })).toEqual([
      'The link’s own values for rail-speed are not ones the estimate can use.',
    ]);
    expect(notices({ sectors: ['machinery'] })).toHaveLength(1);
    expect(notices({})).toEqual([]);
  });
});

describe('routeExplanations', () => {
  it('tells the claims about each corridor that is shown, with their sources', () => {
    const { context, compared } = routesContext({ routes: ['ocean-suez-trieste'] });
    const [times, prices, ...others] = routeExplanations(context, compared);

    expect(times?.text).toContain('the ocean routes');
    expect(times?.evidence.map(({ label }) => label)).toContainEqual(
      expect.stringContaining('28 to 40 days (China to Europe · 2023'),
    );
    expect([prices, others]).toEqual([undefined, []]);
  });
});
