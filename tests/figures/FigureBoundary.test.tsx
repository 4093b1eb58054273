import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { DataError } from '#dataset/problem.ts';
import { createDataClient } from '#figures/dataQuery.ts';
import { renderApp } from '../renderApp.tsx';

const FAULT = {
  file: 'src/data/company-counts.json',
  pointer: '/series/3/unitMeasure',
  reason: '"FIRMS" is not a unit',
};

/** A client in which one module has failed already. */
async function clientWithout(id: string, error: Error) {
  const client = createDataClient();
  await client.prefetchQuery({
    queryKey: ['data', id],
    queryFn: () => Promise.reject(error),
    retry: false,
  });
  return client;
}

const ready = () =>
  waitFor(() => expect(document.documentElement).toHaveAttribute('data-ready', 'true'), {
    timeout: 15_000,
  });

beforeEach(() => {
  // What a boundary catches is logged; here it is expected.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('names file, pointer and reason of a broken module, and leaves the rest of the page alone', async () => {
  renderApp('/en/companies/', await clientWithout('company-counts', new DataError([FAULT])));
  await ready();

  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('not available');
  expect(alert).toHaveTextContent('src/data/company-counts.json#/series/3/unitMeasure');
  expect(alert).toHaveTextContent('"FIRMS" is not a unit');
  expect(
    within(document.querySelector('[data-figure="company-directory"]') as HTMLElement).getByRole(
      'tablist',
    ),
  ).toBeVisible();
});

it('shows the figure after another try', async () => {
  const user = userEvent.setup();
  renderApp('/en/companies/', await clientWithout('company-counts', new Error('no connection')));
  await ready();

  await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));

  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  const figure = document.querySelector<HTMLElement>('[data-figure="company-counts"]');
  expect(figure && (await within(figure).findByRole('tablist'))).toBeVisible();
});
