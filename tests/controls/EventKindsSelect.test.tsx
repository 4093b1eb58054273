import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { EventKindsSelect } from '#controls/EventKindsSelect.tsx';
import type { EventKind } from '#dataset/codes.ts';
import { EVENT_KINDS } from '#dataset/codes.ts';
import { english } from './english.ts';

function show(value: readonly EventKind[] | null) {
  const onChange = vi.fn();
  const { container } = render(
    <EventKindsSelect value={value} onChange={onChange} i18n={english} />,
  );
  return { onChange, summary: container.querySelector('summary') as HTMLElement };
}

describe('EventKindsSelect', () => {
  test.each([
    [null, 'Main events'],
    [[], 'No events'],
    [EVENT_KINDS, 'All events'],
    [['deal'], 'Deal'],
    [['visit', 'deal'], '2 kinds of event'],
  ] as const)('says %o in short: %s', (value, text) => {
    expect(show(value).summary).toHaveTextContent(`Events${text}`);
  });

  test('tells the main events, all and none apart', async () => {
    const { onChange, summary } = show(['deal']);

    await userEvent.click(summary);
    await userEvent.click(screen.getByRole('button', { name: 'Main events' }));
    await userEvent.click(screen.getByRole('button', { name: 'All events' }));
    await userEvent.click(screen.getByRole('button', { name: 'No events' }));

    expect(onChange.mock.calls).toEqual([[null], [EVENT_KINDS], [[]]]);
  });

  test('shows which of them holds', async () => {
    const { summary } = show(null);

    await userEvent.click(summary);

    expect(screen.getByRole('button', { name: 'Main events' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(screen.getByRole('button', { name: 'No events' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  test('starts a choice of kinds from nothing', async () => {
    const { onChange, summary } = show(null);

    await userEvent.click(summary);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Deal' }));

    expect(onChange).toHaveBeenCalledWith(['deal']);
  });
});
