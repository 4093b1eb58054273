import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import type { ViewStore } from '#view/history.ts';
import { createFixedViewStore, createViewStore } from '#view/history.ts';
import { useNavigate, usePath, useSetView, useView, useViewProblems } from '#view/useView.ts';
import { ViewProvider } from '#view/ViewProvider.tsx';
import { fakeWindow } from './fakeWindow.ts';

function Probe() {
  const { currency } = useView();
  const set = useSetView();
  const navigate = useNavigate();
  const { problems, dismiss } = useViewProblems();
  return (
    <>
      <output>{[usePath(), currency, ...problems.map(({ given }) => given)].join(' ')}</output>
      <button type="button" onClick={() => set({ currency: 'eur' }, { mode: 'push' })}>
        euro
      </button>
      <button type="button" onClick={() => navigate('/en/sources/')}>
        sources
      </button>
      <button type="button" onClick={() => dismiss('scale')}>
        dismiss
      </button>
    </>
  );
}

const page = (store: ViewStore) => (
  <ViewProvider store={store}>
    <Probe />
  </ViewProvider>
);
const press = (name: string) => act(() => screen.getByRole('button', { name }).click());

describe('useView', () => {
  test('follows the address and its problems', () => {
    const win = fakeWindow('/en/trade/?scale=cubic');
    render(page(createViewStore(win)));
    expect(screen.getByRole('status')).toHaveTextContent('/en/trade/ usd cubic');

    press('euro');
    expect(win.address()).toBe('/en/trade/?currency=eur');
    press('dismiss');
    expect(screen.getByRole('status')).toHaveTextContent(/^\/en\/trade\/ eur$/);

    press('sources');
    expect(screen.getByRole('status')).toHaveTextContent('/en/sources/ usd');
    act(() => win.back());
    expect(screen.getByRole('status')).toHaveTextContent('/en/trade/ eur');
  });

  test('takes over a prerendered page without a complaint and then shows what the address asks for', async () => {
    const complaint = vi.spyOn(console, 'error');
    const holder = document.createElement('div');
    holder.innerHTML = renderToString(page(createFixedViewStore('/en/trade/')));
    expect(holder).toHaveTextContent('/en/trade/ usd');

    const root = await act(() =>
      hydrateRoot(holder, page(createViewStore(fakeWindow('/en/trade/?currency=eur')))),
    );

    expect(holder).toHaveTextContent('/en/trade/ eur');
    expect(complaint).not.toHaveBeenCalled();
    act(() => root.unmount());
  });

  test('says that it needs a provider', () => {
    vi.spyOn(console, 'error').mockReturnValue();

    expect(() => render(<Probe />)).toThrow('outside <ViewProvider>');
  });
});
