import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { FigureTabs, panelId } from '#figures/FigureTabs.tsx';
import type { Tab } from '#view/view.ts';

const TABS = [
  { tab: 'chart', label: 'Chart' },
  { tab: 'table', label: 'Table' },
  { tab: 'sources', label: 'Sources 3' },
] as const;

function Tabs() {
  const [open, setOpen] = useState<Tab>('chart');
  return <FigureTabs tabs={TABS} open={open} onOpen={setOpen} label="Ways" idBase="x" />;
}

it('is one stop for the Tab key', async () => {
  const user = userEvent.setup();
  render(<Tabs />);

  await user.tab();
  expect(screen.getByRole('tab', { name: 'Chart' })).toHaveFocus();
  await user.tab();
  expect(document.body).toHaveFocus();
});

it('moves with the arrows, round the ends, and opens what it reaches', async () => {
  const user = userEvent.setup();
  render(<Tabs />);
  await user.tab();

  await user.keyboard('{ArrowLeft}');

  expect(screen.getByRole('tab', { name: 'Sources 3' })).toHaveFocus();
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Sources 3');

  await user.keyboard('{Home}');
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Chart');
});

it('points at the panel it opens', () => {
  render(<Tabs />);

  expect(screen.getByRole('tab', { name: 'Table' })).toHaveAttribute(
    'aria-controls',
    panelId('x', 'table'),
  );
});
