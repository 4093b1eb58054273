import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { query, renderApp } from '../../renderApp.tsx';

const PATIENT = { timeout: 15_000 };

/** jsdom lays nothing out: what waits for sight would wait for ever. */
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const table = () =>
  screen.findByRole('table', { name: 'Number of sources by indicator and year' }, PATIENT);

it('shows what exists as a table with years above and indicators beside, in a region one can reach', async () => {
  renderApp('/en/sources/');
  const grid = within(await table());

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
  renderApp('/en/sources/');
  const grid = within(await table());

  await user.click(
    grid.getByRole('button', { name: /^Companies · Italy to Kazakhstan, 2024: 3 claims from 3/ }),
  );

  const card = await screen.findByRole('dialog', { name: 'Companies · Italy to Kazakhstan, 2024' });
  expect(query()).toBe('?card=coverage:company-counts.companies.count.it-kz.2024');
  expect(within(card).getByRole('button', { name: '44 companies' })).toBeVisible();
});

it('opens the card of a cell from the address alone', async () => {
  renderApp('/en/about/?card=coverage:company-counts.companies.count.it-kz.2024');

  expect(
    await screen.findByRole('dialog', { name: 'Companies · Italy to Kazakhstan, 2024' }, PATIENT),
  ).toBeVisible();
});
