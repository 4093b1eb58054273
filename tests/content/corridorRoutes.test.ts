import { describe, expect, it } from 'vitest';
import { buildCorridorRoutes } from '#content/corridorRoutes.ts';
import { DESTINATIONS, ORIGINS } from '#content/routePlaces.ts';
import { formatView } from '#view/formatView.ts';
import { parseView } from '#view/parseView.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('network');
const build = (view: Partial<View> = {}) =>
  buildCorridorRoutes(data, { ...DEFAULT_VIEW, ...view }, english);

function stripsOf(content: ReturnType<typeof build>) {
  if (content.chart.kind !== 'strips') throw new Error('no strips');
  return content.chart;
}

function row(content: ReturnType<typeof build>, key: string) {
  return content.table.rows.find((one) => one.key === key)?.cells.slice(1) ?? [];
}

describe('buildCorridorRoutes', () => {
  it('answers which way from Almaty to Trieste is quickest, by how much and how sure', () => {
    expect(build().sentence).toBe(
      'From Almaty to Port of Trieste the way via Minsk is the quickest of the 3 shown by our own estimate: 18 days (11 to 38), 9 days less than via Aktau Port, Port of Baku (Alat), and Kayseri (27; 14 to 61). The ranges overlap, yet it stays ahead when all goes well and when all goes badly.',
    );
  });

  it('has every number of its sentence in a cell or a working', () => {
    const content = build();
    const told = [
      ...content.table.rows.flatMap((one) => one.cells.map((cell) => cell.text)),
      ...Object.values(content.derived).map(({ text }) => text),
    ].join(' ');

    for (const number of content.sentence.replace('of 3 by', '').match(/\d+/g) ?? []) {
      expect(told).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
    }
  });

  it.each(ORIGINS)('has totals from %s that equal the sum of their legs', (origin) => {
    for (const destination of DESTINATIONS) {
      const content = build({ origin, destination });
      const { strips, longest } = stripsOf(content);
      const lengths = row(content, 'length').map(({ value }) => value);

      expect(strips.map(({ segments }) => segments.reduce((km, leg) => km + leg.km, 0))).toEqual(
        lengths,
      );
      expect(longest).toBe(Math.max(0, ...strips.map((_, index) => Number(lengths[index]))));
      expect(content.empty === null).toBe(strips.length > 0);
    }
  });

  it('says in words why there is no way', () => {
    expect(build({ origin: 'shanghai', destination: 'gioia-tauro' }).empty?.reason).toBe(
      'From Shanghai Port the network has only sea legs, to Port of Trieste and Port of Genoa; none of them leads on to Port of Gioia Tauro.',
    );
    expect(build({ origin: 'almaty', destination: 'augusta' }).sentence).toBe(
      'Only oil legs lead to Augusta oil terminals, and none begins at Almaty.',
    );
  });

  it('never gives a time of ours without its range, nor mixes it with reported ones', () => {
    for (const cell of row(build(), 'estimate'))
      expect(cell.text).toMatch(/^\d+ days \(\d+–\d+\)$/);
    expect(row(build(), 'time').map(({ text }) => text)).toEqual([
      'not known',
      '1 claim below',
      '1 claim below',
    ]);
  });

  it('keeps claims about the whole corridor out of the ways and tells them beside', () => {
    const content = build({ routes: ['titr-poti-trieste'] });
    const own = content.table.rows.flatMap((one) => one.cells.map(({ text }) => text)).join(' ');
    const beside = content.explanations?.flatMap(({ evidence }) =>
      evidence.map(({ label }) => label),
    );

    expect(own).not.toContain('18 to 23 days');
    expect(beside?.join(' ')).toContain('18 to 23 days');
  });

  it('carries the claims of a listed route that names its ends', () => {
    const content = build({ routes: ['ocean-suez-genoa'] });
    const prices = content.table.rows.filter(({ key }) => key.startsWith('ocean-suez-genoa/USD'));

    expect(prices).toHaveLength(7);
    expect(prices[0]?.cells[1]).toMatchObject({
      text: '2,790 USD per 40-foot container',
      entity: 'source:hsn-2020-09-18',
    });
  });

  it('says of each way what it is', () => {
    const { strips } = stripsOf(build({ routes: ['titr-poti-trieste', 'ocean-suez-trieste'] }));

    expect(
      strips.map(({ status, illustrative, entity }) => [status, illustrative, entity]),
    ).toEqual([
      ['illustrative', true, 'route:titr-poti-trieste'],
      ['operating', false, 'route:ocean-suez-trieste'],
    ]);
    expect(stripsOf(build()).strips[0]).toMatchObject({ status: 'computed', illustrative: true });
  });

  it('stands every sign within its way, in order', () => {
    for (const { signs, segments } of stripsOf(build({ origin: 'xian' })).strips) {
      const km = segments.reduce((sum, leg) => sum + leg.km, 0);
      const places = signs.map((sign) => sign.km);

      expect(places.every((place) => place >= 0 && place <= km)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('estimates anew with an assumption of the reader, and says whose it is', () => {
    const slow = build({ assume: { 'rail-speed': 15 } });

    expect(stripsOf(slow).strips.map(({ id }) => id)).toEqual(
      stripsOf(build()).strips.map(({ id }) => id),
    );
    expect(row(slow, 'estimate')[0]?.value).toBeGreaterThan(
      Number(row(build(), 'estimate')[0]?.value),
    );
    expect(slow.notices).toEqual([
      '1 assumption is your own, so the estimate is yours: Speed of freight trains, halts included.',
    ]);
    expect(build({ assume: { dragons: 2 } }).notices[0]).toContain('dragons');
  });

  it('shows the same ways again from the address it writes', () => {
    const ids = stripsOf(build({ origin: 'aktau', destination: 'genoa' })).strips.map(
      ({ id }) => id,
    );
    const view = { ...DEFAULT_VIEW, origin: 'aktau', destination: 'genoa', routes: ids };

    const again = buildCorridorRoutes(data, parseView(formatView(view)).view, english);

    expect(stripsOf(again).strips.map(({ id }) => id)).toEqual(ids);
  });

  it('tells of a quicker way that is not shown', () => {
    const ids = build({ origin: 'almaty', destination: 'trieste' }).chart;
    if (ids.kind !== 'strips') throw new Error('no strips');
    const slower = ids.strips.slice(1).map(({ id }) => id);

    const { notes } = build({ origin: 'almaty', destination: 'trieste', routes: slower });

    expect(notes).toContain(
      'Quicker by our estimate but not shown: via Minsk, 18 days (11 to 38).',
    );
  });

  it('leaves out a route of the link that does not lead there, and says so', () => {
    const { notices } = build({
      origin: 'almaty',
      destination: 'trieste',
      routes: ['ocean-suez-trieste'],
    });

    expect(notices).toEqual([
      'One route of the link does not lead from Almaty to Port of Trieste and is left out.',
    ]);
  });
});
