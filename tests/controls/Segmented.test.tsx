import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { Segmented } from '#controls/Segmented.tsx';

type Scale = 'linear' | 'log' | 'root';

function Held({ onChoose }: { onChoose: (value: Scale) => void }) {
  const [value, setValue] = useState<Scale>('linear');
  function choose(next: Scale) {
    setValue(next);
    onChoose(next);
  }
  return (
    <Segmented<Scale>
      label="Scale"
      options={[
        { value: 'linear', label: 'Linear' },
        { value: 'log', label: 'Logarithmic', disabledReason: 'A balance can be negative.' },
        { value: 'root', label: 'Root' },
      ]}
      value={value}
      onChange={choose}
    />
  );
}

function show() {
  const chosen: Scale[] = [];
  render(<Held onChoose={(value) => chosen.push(value)} />);
  return chosen;
}

describe('Segmented', () => {
  test('is a named group of radio buttons, one of them chosen', () => {
    show();

    expect(screen.getByRole('group', { name: 'Scale' })).toBeVisible();
    expect(
      screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked),
    ).toEqual([true, false, false]);
  });

  test('is chosen from by pointer and by arrow keys', async () => {
    const chosen = show();

    await userEvent.click(screen.getByText('Root'));
    await userEvent.keyboard('{ArrowRight}');

    expect(chosen).toEqual(['root', 'linear']);
  });

  test('gives the reason why an option cannot be chosen, to eye and ear, and does not choose it', async () => {
    const chosen = show();
    const log = screen.getByRole('radio', { name: 'Logarithmic' });
    expect(log).toHaveAccessibleDescription('A balance can be negative.');
    expect(screen.getByTitle('A balance can be negative.')).toHaveTextContent('Logarithmic');

    const reason = screen.getByText('A balance can be negative.');
    const unseen = reason.className;
    await userEvent.click(log);

    expect(chosen).toEqual([]);
    expect(screen.getByRole('radio', { name: 'Linear' })).toBeChecked();
    expect(reason.className).not.toBe(unseen);

    await userEvent.tab();
    expect(reason.className).toBe(unseen);
  });
});
