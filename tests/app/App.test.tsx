import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { query, renderApp } from '../renderApp.tsx';

const ready = () =>
  waitFor(() => expect(document.documentElement).toHaveAttribute('data-ready', 'true'), {
    timeout: 15_000,
  });

const figure = (id: string) => {
  const element = document.querySelector<HTMLElement>(`[data-figure="${id}"]`);
  if (!element) throw new Error(`no figure ${id} on the page`);
  return element;
};

describe('a page of figures', () => {
  it('is ready once every figure shows its content', async () => {
    renderApp('/en/companies/');
    expect(document.documentElement).toHaveAttribute('data-ready', 'false');

    await ready();

    expect(within(figure('company-counts')).getByRole('tablist')).toBeVisible();
    expect(document.title).toBe('Companies – Italy–Kazakhstan Atlas');
  });

  it('opens the table of a figure in the address and every value with its observation', async () => {
    renderApp('/en/trade/?tab=trade-over-time:table');
    await ready();

    const table = within(figure('trade-over-time')).getByRole('table');

    expect(within(table).getByRole('rowheader', { name: '2024' })).toBeInTheDocument();
    const value = within(table).getByRole('button', {
      name: /^18,664 USD mn.*Exports to Italy, 2024/,
    });
    expect(value.dataset.obs).toContain('trade-totals:trade.value.kz.kz-it.2024');
  });

  it('keeps the observation of a converted value and adds its working', async () => {
    renderApp('/en/trade/?tab=trade-over-time:table&currency=eur');
    await ready();

    const value = within(figure('trade-over-time')).getByRole('button', {
      name: /EUR mn.*Exports to Italy, 2024/,
    });

    expect(value.dataset.obs).toContain('trade-totals:');
    expect(value.dataset.derived).toContain('@eur');
  });
});

describe('the evidence card', () => {
  it('opens from a value, stands in the address, and gives the focus back', async () => {
    const user = userEvent.setup();
    renderApp('/en/trade/?tab=trade-over-time:table');
    await ready();
    const value = within(figure('trade-over-time')).getByRole('button', {
      name: /Exports to Italy, 2024/,
    });

    await user.click(value);
    // What draws a card is fetched with the first one.
    const fetched = { timeout: 10_000 };
    const card = await screen.findByRole('dialog', { name: 'Exports to Italy, 2024' }, fetched);

    expect(card.dataset.card).toBe(value.dataset.obs);
    expect(query()).toContain(`card=${value.dataset.obs}`);
    expect(card).toHaveFocus();

    await user.keyboard('{Escape}');

    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(value).toHaveFocus();
    expect(query()).not.toContain('card=');
  });

  it('opens from the address alone, from a page that does not use its data', async () => {
    renderApp('/en/about/?card=company:eni');

    expect(await screen.findByRole('dialog', { name: 'Eni' })).toHaveAttribute(
      'data-card',
      'company:eni',
    );
    await ready();
  });

  it('says that an unknown id names nothing', async () => {
    renderApp('/en/about/?card=event:never-happened');

    expect(
      await screen.findByRole('dialog', { name: 'There is nothing under this name' }),
    ).toHaveTextContent('event:never-happened');
  });

  it('leads from card to card', async () => {
    const user = userEvent.setup();
    renderApp('/en/about/?card=statement:company-eni');
    const statement = await screen.findByRole('dialog');

    await user.click(await within(statement).findByRole('button', { name: /Tokayev, Meloni/ }));

    expect(await screen.findByRole('dialog', { name: /Tokayev, Meloni/ })).toHaveAttribute(
      'data-card',
      'source:seed-astanatimes-2024',
    );
  });
});

describe('the shell', () => {
  it('takes the filters along to the next page and puts the focus on its title', async () => {
    const user = userEvent.setup();
    renderApp('/en/about/?currency=eur&sectors=oil-gas&card=company:eni');

    await user.click(
      within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('link', {
        name: 'Companies',
      }),
    );

    expect(window.location.pathname).toBe('/en/companies/');
    expect(query()).toBe('?sectors=oil-gas&currency=eur');
    expect(await screen.findByRole('heading', { level: 1, name: 'Companies' })).toHaveFocus();
  });

  it('reports a value of the address that it does not understand, until dismissed', async () => {
    const user = userEvent.setup();
    renderApp('/en/about/?years=soon');
    expect(screen.getByText(/The link sets years to “soon”/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Dismiss this notice' }));

    expect(screen.queryByText(/“soon”/)).not.toBeInTheDocument();
  });

  it('puts on the theme of the address', () => {
    renderApp('/en/about/?theme=contrast');

    expect(document.documentElement).toHaveAttribute('data-theme', 'contrast');
  });

  it('helps where an address leads nowhere', async () => {
    renderApp('/en/tarde/');

    expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Trade' })).toHaveAttribute(
      'href',
      '/en/trade/',
    );
    await ready();
  });

  it('names the release in the footer', () => {
    renderApp('/en/about/');

    expect(screen.getByRole('contentinfo')).toHaveTextContent('Release test, Nov 21, 2026.');
  });
});

describe('an embed', () => {
  it('shows one figure without the shell, and the way to the full view', async () => {
    renderApp('/en/embed/company-counts/');
    await ready();

    expect(figure('company-counts')).toBeInTheDocument();
    expect(screen.queryByRole('banner')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Full view/ })).toBeVisible();
  });

  it('leaves out what the address leaves out', async () => {
    renderApp('/en/embed/company-counts/?controls=off&tabs=off');
    await ready();

    expect(screen.queryByRole('tablist')).not.toBeInTheDocument();
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
  });

  it('names the figures where it is asked for one that is not there', async () => {
    renderApp('/en/embed/no-such-figure/');

    expect(screen.getByText(/There is no figure called “no-such-figure”/)).toBeVisible();
    await ready();
  });
});
