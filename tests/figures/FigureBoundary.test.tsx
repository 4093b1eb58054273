import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { DatasetId } from '#dataset/loadDataset.ts';
import { DataError } from '#dataset/problem.ts';
import { renderApp } from '../renderApp.tsx';

const FAULT = {
  file: 'src/data/company-counts.json',
  pointer: '/series/3/unitMeasure',
  reason: '"FIRMS" is not a unit',
};

/** Modules that cannot be had, with what they fail by. */
const broken = vi.hoisted(() => new Map<string, Error>());

vi.mock('#dataset/loadDataset.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('#dataset/loadDataset.ts')>();
  const load: typeof original.load = (id: DatasetId) => {
    const error = broken.get(id);
    return error ? Promise.reject(error) : (original.load(id) as never);
  };
  return { ...original, load };
});

const WAIT = { timeout: 10_000 };

const ready = () =>
  waitFor(() => expect(document.documentElement).toHaveAttribute('data-ready', 'true'), {
    timeout: 15_000,
  });

beforeEach(() => {
  broken.clear();
  // What a boundary catches is logged; here it is expected.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('names file, pointer and reason of a broken module, and leaves the rest of the page alone', async () => {
  broken.set('company-counts', new DataError([FAULT]));
  renderApp('/en/companies/');
  await ready();

  const alert = await screen.findByRole('alert', {}, WAIT);
  expect(alert).toHaveTextContent('not available');
  expect(alert).toHaveTextContent('src/data/company-counts.json#/series/3/unitMeasure');
  expect(alert).toHaveTextContent('"FIRMS" is not a unit');
  expect(
    within(document.querySelector('[data-figure="company-directory"]') as HTMLElement).getByRole(
      'tablist',
    ),
  ).toBeVisible();
});

it('keeps the list of sources where one module is broken, and names that module', async () => {
  broken.set('company-counts', new DataError([FAULT]));
  renderApp('/en/sources/');
  await ready();

  const alerts = await screen.findAllByRole('alert', {}, WAIT);
  expect(alerts[0]).toHaveTextContent('company-counts');
  expect(alerts[0]).toHaveTextContent('src/data/company-counts.json#/series/3/unitMeasure');
  expect(screen.getByRole('heading', { name: 'The founding articles' })).toBeVisible();
  expect(document.querySelectorAll('li[id^="source-"]').length).toBeGreaterThan(100);
});

it('shows the figure after another try', async () => {
  const user = userEvent.setup();
  broken.set('company-counts', new Error('no connection'));
  renderApp('/en/companies/');
  await ready();

  const alert = await screen.findByRole('alert', {}, WAIT);
  broken.clear();
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));

  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  const figure = document.querySelector<HTMLElement>('[data-figure="company-counts"]');
  expect(figure && (await within(figure).findByRole('tablist'))).toBeVisible();
});
