import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { NoticeList } from '#controls/NoticeList.tsx';
import { english } from './english.ts';

describe('NoticeList', () => {
  test('is a status before there is anything to say', () => {
    render(<NoticeList notices={[]} i18n={english} />);

    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('dismisses the notice whose button is pressed', async () => {
    const onDismiss = vi.fn();
    const notices = [
      { id: 'years', text: 'One.' },
      { id: 'at', text: 'Two.' },
    ];
    render(<NoticeList notices={notices} onDismiss={onDismiss} i18n={english} />);
    expect(screen.getByRole('status')).toHaveTextContent('One.');

    const [, second] = screen.getAllByRole('button', { name: 'Dismiss this notice' });
    await userEvent.click(second!);

    expect(onDismiss.mock.calls).toEqual([['at']]);
  });

  test('has no button where a notice cannot be dismissed', () => {
    render(<NoticeList notices={[{ id: 'a', text: 'One.' }]} i18n={english} />);

    expect(screen.queryByRole('button')).toBeNull();
  });
});
