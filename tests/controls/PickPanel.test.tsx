import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PickPanel } from '#controls/PickPanel.tsx';

const options = [
  { value: 'rail', label: 'Rail' },
  { value: 'sea', label: 'Sea' },
  { value: 'road', label: 'Road' },
] as const;

async function show(chosen: readonly ('rail' | 'sea' | 'road')[]) {
  const onChange = vi.fn();
  const onPress = vi.fn();
  const { container } = render(
    <PickPanel
      label="Modes"
      summary={`${chosen.length} modes`}
      options={options}
      chosen={chosen}
      actions={[{ label: 'All', current: chosen.length === 3, onPress }]}
      onChange={onChange}
    />,
  );
  const summary = container.querySelector('summary') as HTMLElement;
  await userEvent.click(summary);
  return { onChange, onPress, summary };
}

test('says what it chooses among, and the choice in short', async () => {
  const { summary } = await show(['sea']);

  expect(summary).toHaveTextContent('Modes1 modes');
  expect(screen.getByRole('group', { name: 'Modes' })).toBeVisible();
});

test('gives the choice in the order of the options, whatever the order of the presses', async () => {
  const { onChange } = await show(['road', 'sea']);

  await userEvent.click(screen.getByRole('checkbox', { name: 'Rail' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Road' }));

  expect(onChange.mock.calls).toEqual([[['rail', 'sea', 'road']], [['sea']]]);
});

test('an action in one press says whether it is the present choice', async () => {
  const { onPress, onChange } = await show(['rail', 'sea', 'road']);
  const all = screen.getByRole('button', { name: 'All', pressed: true });

  await userEvent.click(all);

  expect(onPress).toHaveBeenCalledOnce();
  expect(onChange).not.toHaveBeenCalled();
});
