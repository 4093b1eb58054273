import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { createFixedViewStore, createViewStore } from '#view/history.ts';
import type { Pace } from '#view/useFollowedView.ts';
import { atOnce, useFollowedView } from '#view/useFollowedView.ts';
import { ViewProvider } from '#view/ViewProvider.tsx';
import { fakeWindow } from './fakeWindow.ts';

function Currency({ pace }: { readonly pace: Pace }) {
  return <output>{useFollowedView(pace).currency}</output>;
}

test('shows what the address asks for and follows each change once that is painted', async () => {
  const store = createViewStore(fakeWindow('/en/trade/?currency=eur'));
  render(
    <ViewProvider store={store}>
      <Currency pace={atOnce} />
    </ViewProvider>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('eur');

  act(() => store.set({ currency: 'usd' }, { mode: 'push' }));
  expect(screen.getByRole('status')).toHaveTextContent('eur');
  expect(await screen.findByText('usd')).toBeVisible();
});

test('does not follow before its pace says so, and then shows the last that was asked for', () => {
  const waiting = new Set<() => void>();
  const later: Pace = (follow) => waiting.add(follow);
  const store = createViewStore(fakeWindow('/en/trade/'));
  render(
    <ViewProvider store={store}>
      <Currency pace={later} />
    </ViewProvider>,
  );

  act(() => store.set({ currency: 'eur' }, { mode: 'drag' }));
  act(() => store.set({ years: { from: 2000, to: 2010 } }, { mode: 'drag' }));
  expect(screen.getByRole('status')).toHaveTextContent('usd');
  expect(waiting.size).toBe(1);

  act(() => {
    for (const follow of waiting) follow();
  });
  expect(screen.getByRole('status')).toHaveTextContent('eur');
});

test('takes over a prerendered page without a complaint and then shows what the address asks for', async () => {
  const complaint = vi.spyOn(console, 'error');
  const holder = document.createElement('div');
  holder.innerHTML = renderToString(
    <ViewProvider store={createFixedViewStore('/en/trade/')}>
      <Currency pace={atOnce} />
    </ViewProvider>,
  );
  expect(holder).toHaveTextContent('usd');

  const root = await act(() =>
    hydrateRoot(
      holder,
      <ViewProvider store={createViewStore(fakeWindow('/en/trade/?currency=eur'))}>
        <Currency pace={atOnce} />
      </ViewProvider>,
    ),
  );

  expect(holder).toHaveTextContent('eur');
  expect(complaint).not.toHaveBeenCalled();
  act(() => root.unmount());
});
