import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { expect, test, vi } from 'vitest';
import { useDismiss } from '#controls/useDismiss.ts';

function Panel({ open, close }: { open: boolean; close: () => void }) {
  const details = useRef<HTMLDetailsElement>(null);
  useDismiss(details, open, close);
  return (
    <>
      <details ref={details} open={open}>
        <summary>Choose</summary>
        <button type="button">inside</button>
      </details>
      <button type="button">outside</button>
    </>
  );
}

function show(open: boolean) {
  const close = vi.fn();
  const { container } = render(<Panel open={open} close={close} />);
  return { close, summary: container.querySelector('summary') as HTMLElement };
}

test('closes on a press elsewhere, not on one inside', async () => {
  const { close } = show(true);

  await userEvent.click(screen.getByRole('button', { name: 'inside' }));
  expect(close).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'outside' }));

  expect(close).toHaveBeenCalledOnce();
});

test('closes on Escape and gives the focus back to what opened it', async () => {
  const { close, summary } = show(true);
  screen.getByRole('button', { name: 'inside' }).focus();

  await userEvent.keyboard('{Escape}');

  expect(close).toHaveBeenCalledOnce();
  expect(summary).toHaveFocus();
});

test('leaves Escape and presses alone while it is closed', async () => {
  const { close } = show(false);

  await userEvent.click(screen.getByRole('button', { name: 'outside' }));
  await userEvent.keyboard('{Escape}');

  expect(close).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'outside' })).toHaveFocus();
});
