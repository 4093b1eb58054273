import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { FlowChips } from '#controls/FlowChips.tsx';
import type { Flow } from '#view/view.ts';
import { FLOWS } from '#view/view.ts';
import { english } from './english.ts';

function show(value: readonly Flow[]) {
  const onChange = vi.fn();
  render(
    <FlowChips
      value={value}
      flows={FLOWS}
      disabledReasons={{ balance: 'A share has no balance.' }}
      onChange={onChange}
      i18n={english}
    />,
  );
  return onChange;
}

describe('FlowChips', () => {
  test('adds and removes flows in their order', async () => {
    const onChange = show(['exports', 'imports']);

    await userEvent.click(screen.getByRole('checkbox', { name: 'Turnover' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Exports to Italy' }));

    expect(onChange.mock.calls).toEqual([[['exports', 'imports', 'turnover']], [['imports']]]);
  });

  test('keeps the last flow on and says why', async () => {
    const onChange = show(['imports']);
    const imports = screen.getByRole('checkbox', { name: /Imports from Italy/ });
    expect(imports).toHaveAccessibleDescription('At least one flow stays on.');

    await userEvent.click(imports);

    expect(onChange).not.toHaveBeenCalled();
    expect(imports).toBeChecked();
  });

  test('keeps a flow off that cannot be shown and says why', async () => {
    const onChange = show(['exports', 'imports']);
    const balance = screen.getByRole('checkbox', { name: /Balance/ });
    expect(balance).toHaveAccessibleDescription('A share has no balance.');

    await userEvent.click(balance);

    expect(onChange).not.toHaveBeenCalled();
  });
});
