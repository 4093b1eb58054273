import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { query, renderApp } from '../renderApp.tsx';

async function filters(address: string) {
  renderApp(address);
  await waitFor(() => expect(document.documentElement).toHaveAttribute('data-ready', 'true'), {
    timeout: 15_000,
  });
  return screen.getByRole('region', { name: 'Filters for this page' });
}

it('writes a choice into the address and moves the figures', async () => {
  const user = userEvent.setup();
  const bar = await filters('/en/trade/');

  await user.click(within(bar).getByRole('radio', { name: 'Italy' }));

  expect(query()).toBe('?reporter=it');
  await waitFor(() =>
    expect(
      within(document.querySelector('[data-figure="trade-over-time"]') as HTMLElement).getAllByText(
        /as reported by Italy/,
      )[0],
    ).toBeVisible(),
  );
});

it('moves the window of years by keyboard', async () => {
  const user = userEvent.setup();
  const bar = await filters('/en/trade/');
  within(bar).getByRole('slider', { name: 'First year' }).focus();

  await user.keyboard('{ArrowRight}');

  expect(query()).toBe('?years=1996..latest');
});

it('offers only what the figures of the page answer to', async () => {
  const bar = await filters('/en/companies/');

  expect(within(bar).getByText('Sectors', { selector: '[aria-hidden]' })).toBeVisible();
  expect(within(bar).queryByRole('radio', { name: 'EUR' })).not.toBeInTheDocument();
});

it('keeps in sight what differs from the default', async () => {
  const bar = await filters('/en/trade/?flow=turnover');

  expect(within(bar).getByRole('checkbox', { name: /Turnover/ })).toBeChecked();
});
