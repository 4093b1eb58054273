import { describe, expect, it } from 'vitest';
import { extentOf, inWindow } from '#content/tradeLine.ts';
import type { View } from '#view/view.ts';
import { tradeOf } from './tradeContext.ts';

const labels = (view: Partial<View>) => tradeOf(view).all.map((line) => line.label);

describe('tradeLines', () => {
  it('is one line a flow, in the order they were asked for', () => {
    expect(tradeOf({ flow: ['balance', 'exports'] }).all.map((line) => line.id)).toEqual([
      'balance.kz',
      'exports.kz',
    ]);
  });

  it('names the reporter only where both are shown', () => {
    expect(labels({ flow: ['exports'] })).toEqual(['Exports to Italy']);
    expect(labels({ flow: ['exports'], reporter: 'both' })).toEqual([
      'Exports to Italy, Kazakhstan says',
      'Exports to Italy, Italy says',
    ]);
  });

  it('keeps a country’s colour for what it sells, whoever reports', () => {
    expect(tradeOf({ reporter: 'both' }).all.map((line) => line.colour)).toEqual([
      'kz',
      'it',
      'kz',
      'it',
    ]);
    expect(tradeOf({ flow: ['turnover'] }).all[0]?.colour).toBe('ink');
  });

  it('draws claims whose reporter is not named beside the first reporter only', () => {
    const unnamed = tradeOf({ flow: ['exports'], reporter: 'both' }).all.map(
      (line) => line.claims.filter((claim) => claim.reporter === null).length,
    );

    expect(unnamed).toEqual([7, 0]);
  });

  it('heads no year with a claim whose reporter is not named', () => {
    const [line] = tradeOf({ flow: ['exports'] }).all;
    const reporters = [...(line?.years.values() ?? [])].map((year) => year.headline?.reporter);

    expect(new Set(reporters)).toEqual(new Set(['KZ']));
  });
});

describe('extentOf', () => {
  it('reaches from 1995 to the last year of any line', () => {
    expect(extentOf(tradeOf({}).all)).toEqual({ first: 1995, last: 2025 });
    expect(extentOf(tradeOf({ reporter: 'it' }).all)).toEqual({ first: 1995, last: 2024 });
  });

  it('is a single year where there is nothing', () => {
    expect(extentOf([])).toEqual({ first: 1995, last: 1995 });
  });
});

describe('inWindow', () => {
  it('keeps years and values of the window, and every claim', () => {
    const [line] = tradeOf({ flow: ['exports'] }).all;
    if (!line) throw new Error('no line');
    const cut = inWindow(line, { from: 2019, to: 2020 });

    expect([...cut.years.keys()]).toEqual([2019, 2020]);
    expect([...cut.measured.keys()]).toEqual([2019, 2020]);
    expect(cut.claims).toBe(line.claims);
  });
});
