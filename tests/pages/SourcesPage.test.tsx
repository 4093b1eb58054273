import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { load } from '#dataset/loadDataset.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import { renderApp } from '../renderApp.tsx';

beforeEach(() => {
  // jsdom lays nothing out, so nothing can be scrolled to.
  Element.prototype.scrollIntoView = () => undefined;
  // Nor is anything ever in sight: the large coverage table has tests of its own.
  vi.stubGlobal('IntersectionObserver', NothingInSight);
});

class NothingInSight {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

async function openSources(address = '/en/sources/') {
  renderApp(address);
  await waitFor(() => expect(document.documentElement).toHaveAttribute('data-ready', 'true'), {
    timeout: 20_000,
  });
}

const entry = (id: string) => document.getElementById(`source-${id}`) as HTMLElement;

it('lists under each founding article everything that it states', async () => {
  await openSources();
  const datasets = await Promise.all(
    STAT_DATASET_IDS.filter((id) => !id.startsWith('trade-goods')).map((id) => load(id)),
  );
  const { statements } = await load('statements');
  const { sources } = await load('sources');
  const founding = sources.filter(({ id }) => id.startsWith('seed-'));

  expect(founding).toHaveLength(5);
  for (const { id } of founding) {
    const values = datasets
      .flatMap(({ observations }) => observations)
      .filter(({ source }) => source === id)
      .map((one) => one.id);
    const said = statements
      .filter(({ citations }) => citations.some(({ source }) => source === id))
      .map((one) => `statement:${one.id}`);
    const listed = [...entry(id).querySelectorAll<HTMLElement>('[data-obs], [data-entity]')].map(
      ({ dataset }) => dataset.obs ?? dataset.entity,
    );

    expect(values.length + said.length).toBeGreaterThan(0);
    expect(listed).toEqual(expect.arrayContaining([...values, ...said]));
  }
});

it('prints the headline rule and lists contradictions, most serious first', async () => {
  await openSources();

  expect(screen.getByText(/official statistics, then datasets/)).toBeVisible();
  expect(document.querySelectorAll('#contradictions li').length).toBeGreaterThan(5);
});

it('finds a source by what was taken from it', async () => {
  const user = userEvent.setup();
  await openSources();

  await user.click(screen.getByLabelText(/^Search sources/));
  await user.paste('Ballestra');

  await waitFor(() => expect(screen.getByText(/^\d+ sources?$/)).toBeVisible(), {
    timeout: 10_000,
  });
  expect(document.querySelectorAll('[id^="source-"]:not(input)').length).toBeLessThan(20);
});

it('opens the source that the address names', async () => {
  await openSources('/en/sources/#source-wits-kz-exports-by-partner');

  expect(
    within(entry('wits-kz-exports-by-partner')).getByText(/Exports to Italy, 1995/),
  ).toBeVisible();
});
