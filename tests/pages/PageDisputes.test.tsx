import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PageDisputes } from '#pages/PageDisputes.tsx';
import { query } from '../renderApp.tsx';
import { renderPart } from '../renderPart.tsx';

const PATIENT = { timeout: 15_000 };

it('names the most serious and leads to all of that page', async () => {
  const user = userEvent.setup();
  renderPart('/en/companies/?currency=eur', <PageDisputes page="companies" />);
  const first = await screen.findByRole('button', { name: /in Kazakhstan, May 2025/ }, PATIENT);
  expect(first.dataset.obs).toContain('company-counts:');

  await user.click(screen.getByRole('link', { name: /^All 2 contradictions/ }));

  expect(window.location.pathname).toBe('/en/sources/');
  expect(query()).toBe('?currency=eur&disputes=companies');
  expect(window.location.hash).toBe('#contradictions');
});

it('has one of each page on the overview', async () => {
  renderPart('/en/overview/', <PageDisputes page="overview" />);

  expect(await screen.findAllByRole('button', {}, PATIENT)).toHaveLength(5);
  expect(screen.getByRole('link', { name: /^All \d+ contradictions$/ })).toBeInTheDocument();
});
