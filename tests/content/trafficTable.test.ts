import { describe, expect, it } from 'vitest';
import { trafficPanel } from '#content/trafficPanel.ts';
import { trafficTable } from '#content/trafficTable.ts';
import { CARGO, trafficContext } from './trafficSample.ts';

describe('trafficTable', () => {
  it('is a row a year, the newest first, then parts of years', () => {
    const made = trafficContext();
    const { rows } = trafficTable(made, [trafficPanel(made, CARGO)], 'Cargo by year');

    expect(rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['2024', '4.484'],
      ['2022', '1.5'],
      ['January 2024 to September 2024', '3.4'],
    ]);
    expect(rows[0]?.cells[1]?.remark).toBe('2 other claims');
  });

  it('has a column a panel, with the unit of its axis', () => {
    const made = trafficContext();
    const { caption, columns } = trafficTable(made, [trafficPanel(made, CARGO)], 'Cargo by year');

    expect(caption).toBe('Cargo by year');
    expect(columns[1]).toEqual({ key: 'tonnes', label: 'Cargo', unit: 'mn t', align: 'end' });
  });
});
