import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { MeasureSelect } from '#controls/MeasureSelect.tsx';
import type { Measure } from '#view/view.ts';
import { english } from './english.ts';

function show(value: Measure) {
  const onChange = vi.fn();
  render(
    <MeasureSelect
      value={value}
      baseYears={{ first: 1995, last: 2025 }}
      initialBase={2010}
      onChange={onChange}
      i18n={english}
    />,
  );
  return onChange;
}

describe('MeasureSelect', () => {
  test('takes a base year when an index is asked for', async () => {
    const onChange = show({ kind: 'amount' });
    expect(screen.queryByRole('spinbutton')).toBeNull();

    await userEvent.click(screen.getByRole('radio', { name: 'Index' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Growth' }));

    expect(onChange.mock.calls).toEqual([[{ kind: 'index', base: 2010 }], [{ kind: 'growth' }]]);
  });

  test('lets the base year of an index be typed, and tells it once', async () => {
    const onChange = show({ kind: 'index', base: 2010 });
    const base = screen.getByRole('spinbutton', { name: 'Year set to 100' });

    await userEvent.clear(base);
    await userEvent.type(base, '2015');
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');

    expect(onChange.mock.calls).toEqual([[{ kind: 'index', base: 2015 }]]);
  });
});
