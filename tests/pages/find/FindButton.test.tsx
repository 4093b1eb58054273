import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { query, renderApp } from '../../renderApp.tsx';

/** jsdom has the element without what opens and closes it, and lays nothing out to scroll to. */
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector<HTMLElement>('input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

/** The index is read once; a busy machine takes its time. */
const PATIENT = { timeout: 15_000 };

const opener = () => screen.getByRole('button', { name: 'Find in the atlas' });
const field = () => screen.findByRole('combobox', { name: /^Find figures/ });
const list = () => within(screen.getByRole('listbox', { name: 'Results' }));
const active = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-activedescendant') ?? '');

async function openAndType(address: string, text: string) {
  const user = userEvent.setup();
  renderApp(address);
  await user.click(opener());
  const input = await field();
  await user.type(input, text);
  await screen.findByText(/\d+ results?$/, {}, PATIENT);
  return { user, input };
}

describe('the search over the atlas', () => {
  it('opens with its button and offers pages and figures before anything is typed', async () => {
    const user = userEvent.setup();
    renderApp('/en/about/');

    await user.click(opener());

    expect(await field()).toHaveFocus();
    expect(await screen.findByRole('group', { name: /^Pages/ }, PATIENT)).toBeInTheDocument();
    expect(screen.getByRole('group', { name: /^Figures/ })).toBeInTheDocument();
  });

  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('opens with %s', async (keys) => {
    const user = userEvent.setup();
    renderApp('/en/about/');

    await user.keyboard(keys);

    expect(await field()).toHaveFocus();
  });

  it('leaves a slash to the field that is being written in', async () => {
    const user = userEvent.setup();
    renderApp('/en/about/');
    const elsewhere = document.body.appendChild(document.createElement('input'));

    await user.type(elsewhere, 'a/b');

    expect(elsewhere).toHaveValue('a/b');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    elsewhere.remove();
  });

  it('moves through the results with the arrow keys while the focus stays', async () => {
    const { user, input } = await openAndType('/en/about/', 'kashagan');
    const options = list().getAllByRole('option');
    expect(active(input)).toBe(options[0]);

    await user.keyboard('{ArrowDown}');
    expect(active(input)).toBe(options[1]);
    expect(options[1]).toHaveAttribute('aria-selected', 'true');

    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(active(input)).toBe(options.at(-1));
    expect(input).toHaveFocus();
  });

  it('opens the card of the first find with Enter and keeps the filters', async () => {
    const { user } = await openAndType('/en/about/?currency=eur', 'eni');

    await user.keyboard('{Enter}');

    expect(await screen.findByRole('dialog', { name: 'Eni' })).toHaveFocus();
    expect(window.location.pathname).toBe('/en/about/');
    expect(query()).toBe('?currency=eur&card=company:eni');
  });

  it('gives the focus back to its button when that card is closed', async () => {
    const { user } = await openAndType('/en/about/', 'eni');
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: 'Eni' });

    await user.keyboard('{Escape}');

    expect(opener()).toHaveFocus();
  });

  it('goes to the page of a figure, at its place', async () => {
    const { user } = await openAndType('/en/about/?currency=eur', 'directory of companies');

    await user.click(screen.getByRole('option', { name: /^Directory of companies/ }));

    expect(window.location.pathname).toBe('/en/companies/');
    expect(window.location.hash).toBe('#company-directory');
    expect(query()).toBe('?currency=eur');
  });

  it('closes with Escape and changes nothing', async () => {
    const { user } = await openAndType('/en/about/', 'eni');

    await user.keyboard('{Escape}');

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(query()).toBe('');
  });

  it('unfolds a long group', async () => {
    const { user } = await openAndType('/en/about/', 'kashagan');
    const events = () => screen.getByRole('group', { name: /^Events/ });
    const before = within(events()).getAllByRole('option').length;

    await user.click(within(events()).getByRole('option', { name: /^Show \d+ more/ }));

    expect(within(events()).getAllByRole('option').length).toBeGreaterThan(before);
    expect(await field()).toHaveFocus();
  });

  it('says that nothing was found', async () => {
    const user = userEvent.setup();
    renderApp('/en/about/');
    await user.click(opener());

    await user.type(await field(), 'zzqxw');

    expect(
      await screen.findByText('Nothing in the atlas goes by “zzqxw”.', {}, PATIENT),
    ).toBeVisible();
    expect(list().queryByRole('option')).not.toBeInTheDocument();
  });
});
