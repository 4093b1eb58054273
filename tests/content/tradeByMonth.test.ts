import { describe, expect, it } from 'vitest';
import { buildTradeByMonth } from '#content/tradeByMonth.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('trade-months', 'reference', 'events');
const build = (view: Partial<View> = {}) =>
  buildTradeByMonth(data, { ...DEFAULT_VIEW, ...view }, english);

describe('buildTradeByMonth', () => {
  it('shows each month as Eurostat prints it when euros are asked for', () => {
    const content = build({ currency: 'eur' });
    const row = content.table.rows.find((one) => one.key === '2019-01');

    expect(row?.cells[2]).toMatchObject({ text: '144.9' });
    expect(row?.cells[2]?.derived).toBeUndefined();
  });

  it('never adds the two files that hold the same months', () => {
    const content = build({ currency: 'eur' });
    const row = content.table.rows.find((one) => one.key === '2020-01');

    expect(row?.cells[2]?.remark).toBe('1 other claim');
  });

  it('keeps to the window and says when nothing lies in it', () => {
    const content = build({ years: { from: 2020, to: 2020 } });

    expect(content.table.rows).toHaveLength(12);
    expect(
      build({ flow: ['imports'], years: { from: 1995, to: 1996 } }).table.rows.length,
    ).toBeGreaterThan(0);
  });

  it('names the largest months', () => {
    expect(build({ flow: ['imports'] }).sentence).toMatch(
      /^Italy’s sales to Kazakhstan were largest in \w+ \d{4}, at \$\d+ mn, of the 68 months shown\.$/,
    );
  });
});
