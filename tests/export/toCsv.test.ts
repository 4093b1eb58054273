import { describe, expect, it } from 'vitest';
import type { FigureContent } from '#content/figureContent.ts';
import { buildTradeOverTime } from '#content/tradeOverTime.ts';
import { toCsv } from '#export/toCsv.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const content = buildTradeOverTime(
  await loadedData('trade-totals', 'trade-months', 'trade-partners', 'reference', 'events'),
  DEFAULT_VIEW,
  english,
);

const RELEASE = { id: 'r1', date: '2026-11-22' };

function withCell(text: string): FigureContent {
  return {
    ...content,
    table: {
      caption: '',
      columns: [{ key: 'a', label: 'A', unit: '', align: 'start' }],
      rows: [{ key: '1', cells: [{ text, value: null }] }],
    },
  };
}

describe('toCsv', () => {
  it('gives one line a row of the table, ended as RFC 4180 asks', () => {
    const lines = toCsv(content, RELEASE).split('\r\n');

    expect(lines).toHaveLength(content.table.rows.length + 2);
    expect(lines.at(-1)).toBe('');
  });

  it('gives the number behind the text with the id of its card', () => {
    const line = toCsv(content, RELEASE)
      .split('\r\n')
      .find((one) => one.startsWith('2024,'));

    expect(line).toContain(
      '18663.7648458,trade-totals:trade.value.kz.kz-it.2024:bns-kz-exports-by-partner-2026',
    );
  });

  it('leaves no dust of binary fractions on a printed number', () => {
    const line = toCsv(content, RELEASE)
      .split('\r\n')
      .find((one) => one.startsWith('2025,'));

    expect(line).toContain(',1278.63693988,');
  });

  it('quotes what holds a comma, a quote or a line break', () => {
    expect(toCsv(withCell('a "b", c'), RELEASE)).toContain('\r\n"a ""b"", c",');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])(
    'neutralises %s, which a spreadsheet could run',
    (formula) => {
      expect(toCsv(withCell(formula), RELEASE).split('\r\n')[1]?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('leaves a gap empty', () => {
    expect(toCsv(withCell('–'), RELEASE)).toBe('A,release,releaseDate\r\n,r1,2026-11-22\r\n');
  });

  it('says in words what a number alone would hide: its own unit, or that it is a bound', () => {
    const cells = [
      { text: 'over USD 7.6 bn', value: 7.6 },
      { text: 'EUR 7,500 mn', value: 7500 },
    ];
    const table = {
      ...withCell('').table,
      rows: cells.map((cell) => ({ key: cell.text, cells: [cell] })),
    };

    expect(
      toCsv({ ...content, table }, RELEASE)
        .split('\r\n')
        .slice(0, 3),
    ).toEqual([
      'A,A: in words,release,releaseDate',
      '7.6,over USD 7.6 bn,r1,2026-11-22',
      '7500,"EUR 7,500 mn",r1,2026-11-22',
    ]);
  });
});
