import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { TableContent } from '#content/tableContent.ts';
import { FigureTable } from '#figures/FigureTable.tsx';
import { SiteContext } from '#figures/site.ts';
import { createFixedViewStore } from '#view/history.ts';
import { ViewProvider } from '#view/ViewProvider.tsx';
import { english } from '../translators.ts';

const TABLE: TableContent = {
  caption: 'Trade by year',
  columns: [
    { key: 'year', label: 'Year', unit: '', align: 'start' },
    { key: 'exports', label: 'Exports', unit: 'USD mn', align: 'end' },
    { key: 'balance', label: 'Balance', unit: 'USD mn', align: 'end' },
  ],
  rows: [
    {
      key: '2024',
      cells: [
        { text: '2024', value: 2024 },
        { text: '18,664', value: 18664, obs: 'totals:a', remark: '1 other claim' },
        { text: '17,386', value: 17386, derived: 'figure@balance' },
      ],
    },
    {
      key: '2023',
      cells: [
        { text: '2023', value: 2023 },
        { text: '', value: null },
        { text: '–', value: null },
      ],
    },
  ],
};

function show(table: TableContent) {
  const site = { i18n: english, base: '/', release: { id: 'test', date: '2026-11-21' } };
  render(
    <SiteContext value={site}>
      <ViewProvider store={createFixedViewStore('/en/trade/')}>
        <FigureTable table={table} />
      </ViewProvider>
    </SiteContext>,
  );
}

it('names a value with its unit, its remark and where it stands', () => {
  show(TABLE);

  expect(
    screen.getByRole('button', { name: '18,664 USD mn 1 other claim; Exports, 2024' }),
  ).toHaveAttribute('data-obs', 'totals:a');
});

it('marks a value computed from several with its working alone', () => {
  show(TABLE);
  const value = screen.getByRole('button', { name: /17,386/ });

  expect(value).toHaveAttribute('data-derived', 'figure@balance');
  expect(value).not.toHaveAttribute('data-obs');
});

it('offers no button where there is nothing to open', () => {
  show(TABLE);
  const row = screen.getByRole('row', { name: /2023/ });

  expect(within(row).queryByRole('button')).not.toBeInTheDocument();
  expect(within(row).getAllByText('–')).toHaveLength(2);
});

it('is a table with a caption, and column and row headers', () => {
  show(TABLE);

  expect(screen.getByRole('table', { name: 'Trade by year' })).toBeVisible();
  expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    '2024',
    '2023',
  ]);
});
