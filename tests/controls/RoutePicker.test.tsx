import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { RoutePicker } from '#controls/RoutePicker.tsx';
import type { RouteOptions } from '#view/routeOptions.ts';
import { english } from './english.ts';

const OPTIONS: RouteOptions = {
  origin: 'almaty',
  destination: 'trieste',
  origins: [
    { id: 'almaty', label: 'Almaty' },
    { id: 'xian', label: 'Xi’an' },
  ],
  destinations: [
    { id: 'trieste', label: 'Trieste' },
    { id: 'genoa', label: 'Genoa' },
  ],
  ways: [
    { id: 'a', label: 'via A', detail: '1 km' },
    { id: 'b', label: 'via B', detail: '2 km' },
    { id: 'c', label: 'via C', detail: '3 km' },
  ],
  chosen: ['a', 'c'],
  most: 4,
  reason: null,
  assumptions: [],
};

function show(options: Partial<RouteOptions> = {}) {
  const onChange = vi.fn();
  render(
    <RoutePicker
      value={{ ...OPTIONS, ...options }}
      onChange={onChange}
      onOpenCard={vi.fn()}
      i18n={english}
    />,
  );
  return onChange;
}

const check = (name: RegExp) => screen.getByRole('checkbox', { name });

describe('RoutePicker', () => {
  test('finds the ways anew when an end changes', async () => {
    const onChange = show();

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'From' }), 'xian');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'genoa');

    expect(onChange.mock.calls).toEqual([
      [{ origin: 'xian', destination: 'trieste', routes: [] }],
      [{ origin: 'almaty', destination: 'genoa', routes: [] }],
    ]);
  });

  test('adds and takes away a way, in the order they are offered', async () => {
    const onChange = show();

    await userEvent.click(check(/via B/));
    await userEvent.click(check(/via A/));

    expect(onChange.mock.calls.map(([change]) => change.routes)).toEqual([['a', 'b', 'c'], ['c']]);
  });

  test('keeps the last way and says so', () => {
    show({ chosen: ['b'] });

    expect(check(/via B/)).toBeDisabled();
    expect(screen.getByText('At least one way stays chosen.')).toBeVisible();
  });

  test('takes no more ways than fit side by side', () => {
    show({ most: 2 });

    expect(check(/via B/)).toBeDisabled();
    expect(check(/via A/)).toBeEnabled();
    expect(screen.getByText(/take one away/)).toBeVisible();
  });

  test('says why there is no way', () => {
    show({ ways: [], chosen: [], reason: 'No legs lead there.' });

    expect(screen.getByRole('status')).toHaveTextContent('No legs lead there.');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
