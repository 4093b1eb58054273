import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Coverage } from '#pages/coverage/Coverage.tsx';
import { loadedData } from '../../loadedData.ts';
import { query, renderApp } from '../../renderApp.tsx';
import { renderPart } from '../../renderPart.tsx';

const data = await loadedData('company-counts', 'trade-totals', 'corridor-traffic');

it('shows what exists as a table, years above and indicators beside, in a region one can reach', () => {
  renderPart('/en/sources/', <Coverage data={data} />);
  const grid = within(screen.getByRole('table', { name: /^Number of sources/ }));

  expect(grid.getByRole('columnheader', { name: '1991' })).toBeInTheDocument();
  expect(grid.getByRole('columnheader', { name: '2026' })).toBeInTheDocument();
  expect(
    grid.getByRole('rowheader', {
      name: 'Value of trade · Kazakhstan to Italy · reported by Kazakhstan',
    }),
  ).toBeInTheDocument();
  expect(screen.getByRole('region', { name: /^Number of sources/ })).toHaveAttribute(
    'tabindex',
    '0',
  );
});

it('opens the claims of a cell in a card that the address names', async () => {
  const user = userEvent.setup();
  renderPart('/en/sources/', <Coverage data={data} />);

  await user.click(
    screen.getByRole('button', { name: /^Companies · Italy to Kazakhstan, 2024: 3 claims from 3/ }),
  );

  expect(query()).toBe('?card=coverage:company-counts.companies.count.it-kz.2024');
});

it('opens the card of a cell from the address alone', async () => {
  renderApp('/en/about/?card=coverage:company-counts.companies.count.it-kz.2024');
  const name = 'Companies · Italy to Kazakhstan, 2024';

  const card = await screen.findByRole('dialog', { name }, { timeout: 15_000 });

  expect(within(card).getByRole('button', { name: '44 companies' })).toBeVisible();
});
