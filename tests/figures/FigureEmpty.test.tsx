import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { query, renderApp } from '../renderApp.tsx';

it('says which filter emptied the figure and clears it', async () => {
  const user = userEvent.setup();
  renderApp('/en/companies/?sectors=water-environment');
  await waitFor(() => expect(document.documentElement).toHaveAttribute('data-ready', 'true'), {
    timeout: 15_000,
  });
  const empty = [...document.querySelectorAll<HTMLElement>('[data-figure]')].find((figure) =>
    within(figure).queryByRole('button', { name: 'Clear sectors' }),
  );
  if (!empty) throw new Error('no figure is empty');

  await user.click(within(empty).getByRole('button', { name: 'Clear sectors' }));

  expect(query()).toBe('');
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Clear sectors' })).not.toBeInTheDocument(),
  );
});
