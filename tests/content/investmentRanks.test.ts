import { describe, expect, it } from 'vitest';
import { buildInvestmentRanks } from '#content/investmentRanks.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('investment');
const build = (view: Partial<View> = {}) =>
  buildInvestmentRanks(data, { ...DEFAULT_VIEW, ...view }, english);

describe('buildInvestmentRanks', () => {
  it('words each place as firmly as its source, newest first', () => {
    const rows = build().table.rows.map(({ cells }) => [cells[1]?.text, cells[2]?.text]);

    expect(rows).toEqual([
      ['September 2025', 'within the first 5'],
      ['2025', 'within the first 5'],
      ['December 2022', 'within the first 10'],
      ['1993 to 2012', '9th place'],
      ['1993 to 2012', '9th place'],
      ['February 2003', 'practically 1st place'],
    ]);
  });

  it('drops the place in one sector where other sectors are chosen', () => {
    expect(build({ sectors: ['digital'] }).table.rows.length).toBe(5);
    expect(build({ sectors: ['oil-gas'] }).table.rows.length).toBe(6);
  });

  it('tells each place once, without that in one sector', () => {
    expect(build().sentence).toBe(
      'Italy’s place among investors in Kazakhstan, as stated: within the first 5 (September 2025), within the first 10 (December 2022), and 9th place (1993 to 2012).',
    );
  });
});
