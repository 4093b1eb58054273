import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { AssumptionsTable } from '#controls/AssumptionsTable.tsx';
import type { AssumptionOption } from '#view/routeOptions.ts';
import { english } from './english.ts';

const SPEED: AssumptionOption = {
  id: 'rail-speed',
  label: 'Speed',
  unit: 'km/h',
  low: '16.5',
  typical: 25,
  high: '31',
  initial: 25,
  least: 1,
  most: 200,
  own: false,
  bases: [{ text: 'high: an index', entity: 'route:north' }],
  basisNote: 'the rest: our assumption',
};
const WAIT: AssumptionOption = {
  ...SPEED,
  id: 'border-wait',
  label: 'Wait',
  unit: 'days',
  typical: 2,
  initial: 1,
  own: true,
  bases: [],
};

async function show(assumptions: readonly AssumptionOption[]) {
  const onChange = vi.fn();
  const onOpenCard = vi.fn();
  render(
    <AssumptionsTable
      assumptions={assumptions}
      onChange={onChange}
      onOpenCard={onOpenCard}
      i18n={english}
    />,
  );
  await userEvent.click(screen.getByText(/^Assumptions of the estimate/));
  return { onChange, onOpenCard };
}

const field = (name: string) => screen.getByRole('spinbutton', { name });

describe('AssumptionsTable', () => {
  test('tells all of the reader’s own values when one is typed', async () => {
    const { onChange } = await show([SPEED, WAIT]);

    await userEvent.clear(field('Speed, typical value in km/h'));
    await userEvent.type(field('Speed, typical value in km/h'), '35{Enter}');

    expect(onChange.mock.calls).toEqual([[{ 'rail-speed': 35, 'border-wait': 2 }]]);
  });

  test('forgets a value that is the atlas’s again', async () => {
    const { onChange } = await show([SPEED, WAIT]);

    await userEvent.clear(field('Wait, typical value in days'));
    await userEvent.type(field('Wait, typical value in days'), '1{Enter}');

    expect(onChange.mock.calls).toEqual([[{}]]);
  });

  test('goes back to the atlas’s assumptions', async () => {
    const { onChange } = await show([SPEED, WAIT]);
    expect(screen.getByText('Assumptions of the estimate (1 of your own)')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: /^Back to/ }));

    expect(onChange).toHaveBeenCalledWith({});
    expect(screen.getByText('Assumptions of the estimate (1 of your own)')).toHaveFocus();
  });

  test('opens the card of what a value rests on', async () => {
    const { onOpenCard } = await show([SPEED]);
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'high: an index' }));

    expect(onOpenCard.mock.calls[0]?.[0]).toBe('route:north');
  });
});
