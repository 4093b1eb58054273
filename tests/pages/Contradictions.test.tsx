import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { contradictionPlace } from '#content/findDisputes.ts';
import { Contradictions } from '#pages/Contradictions.tsx';
import { query } from '../renderApp.tsx';
import { renderPart } from '../renderPart.tsx';

const PATIENT = { timeout: 15_000 };

/** jsdom lays nothing out to scroll to. */
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

/** By their place, not by role: jsdom takes its time over the names of a long list. */
const entries = () => [...document.querySelectorAll(`li[id^="${contradictionPlace('')}"]`)];
const pageFilter = () => screen.findByLabelText('Page', {}, PATIENT);

it('lists the first ten, and all where they are asked for', async () => {
  const user = userEvent.setup();
  renderPart('/en/sources/', <Contradictions />);
  await pageFilter();
  expect(entries()).toHaveLength(10);

  await user.click(screen.getByRole('button', { name: /^Show all/ }));

  expect(entries().length).toBeGreaterThan(50);
});

it('is narrowed to a page and a year, and the address says so', async () => {
  const user = userEvent.setup();
  renderPart('/en/sources/', <Contradictions />);
  await user.selectOptions(await pageFilter(), 'companies');
  expect(query()).toBe('?disputes=companies');
  expect(screen.getByText(/^2 of \d+, most serious first/)).toBeInTheDocument();

  await user.selectOptions(screen.getByLabelText('Year'), '2024');
  expect(query()).toBe('?disputes=companies~2024');
  expect(screen.getByText(/No contradiction was found/)).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Show all pages and years' }));
  expect(query()).toBe('');
  expect(await pageFilter()).toHaveValue('');
});

it('shows what the address asks for; each claim opens its card', async () => {
  const user = userEvent.setup();
  const { store } = renderPart('/en/sources/?disputes=companies', <Contradictions />);
  expect(await pageFilter()).toHaveValue('companies');
  const heading = screen.getByRole('heading', { name: /^Italian companies in Kazakhstan, May/ });
  const entry = within(heading.closest('li') as HTMLElement);

  await user.click(entry.getByRole('button', { name: /^The Astana Times: nearly 270/ }));

  expect(store.getSnapshot().view.card).toMatch(/^company-counts:.*2025-05/);
});

it('shows the one that the address leads to, however far down it stands', async () => {
  const user = userEvent.setup();
  const view = renderPart('/en/sources/', <Contradictions />);
  await pageFilter();
  await user.click(screen.getByRole('button', { name: /^Show all/ }));
  const id = entries().at(-1)?.id ?? '';

  view.unmount();
  renderPart(`/en/sources/#${id}`, <Contradictions />);
  await pageFilter();

  expect(document.getElementById(id)).toHaveAttribute('data-asked', 'true');
});
