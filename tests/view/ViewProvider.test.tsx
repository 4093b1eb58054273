import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createFixedViewStore } from '#view/history.ts';
import { useView } from '#view/useView.ts';
import { ViewProvider } from '#view/ViewProvider.tsx';
import { DEFAULT_VIEW } from '#view/view.ts';

const inEuros = createFixedViewStore('/en/trade/', { ...DEFAULT_VIEW, currency: 'eur' });
const inDollars = createFixedViewStore('/en/trade/', { ...DEFAULT_VIEW, currency: 'usd' });

function Currency() {
  return <output>{useView().currency}</output>;
}

test('what stands below reads the nearest view, so that a preview may differ from its page', () => {
  render(
    <ViewProvider store={inEuros}>
      <Currency />
      <ViewProvider store={inDollars}>
        <Currency />
      </ViewProvider>
    </ViewProvider>,
  );

  expect(screen.getAllByRole('status').map((output) => output.textContent)).toEqual(['eur', 'usd']);
});
