import { describe, expect, it } from 'vitest';
import { trafficPanel } from '#content/trafficPanel.ts';
import { trafficTable } from '#content/trafficTable.ts';
import { CARGO, trafficContext } from './trafficSample.ts';

describe('trafficTable', () => {
  it('has each year’s result, then each other claim by itself, then parts of years', () => {
    const made = trafficContext();
    const { rows } = trafficTable(made, [trafficPanel(made, CARGO)], 'Cargo by year');

    expect(rows.map((row) => row.cells.map(({ text, remark }) => remark ?? text))).toEqual([
      ['2026', 'Startmag, aim'],
      ['2024', '2 other claims'],
      ['2024', 'about, Startmag'],
      ['2024', 'defective, Impreseinforma (ICE elaboration; Trade Data Monitor and Istat)'],
      ['2024', 'Startmag, aim'],
      ['2022', ''],
      ['January 2024 to September 2024', 'Startmag'],
    ]);
  });

  it('has the results alone where the reader hides the other claims', () => {
    const made = trafficContext({ claims: 'hide' });
    const { rows } = trafficTable(made, [trafficPanel(made, CARGO)], 'Cargo by year');

    expect(rows.map(({ key }) => key).filter((key) => /^\d{4}$/.test(key))).toEqual([
      '2024',
      '2022',
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.cells[1]?.remark).toBe('2 other claims');
  });

  it('has a column a panel, with the unit of its axis', () => {
    const made = trafficContext();
    const { caption, columns } = trafficTable(made, [trafficPanel(made, CARGO)], 'Cargo by year');

    expect(caption).toBe('Cargo by year');
    expect(columns[1]).toEqual({ key: 'tonnes', label: 'Cargo', unit: 'mn t', align: 'end' });
  });
});
