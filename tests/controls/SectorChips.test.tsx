import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { SectorChips } from '#controls/SectorChips.tsx';
import type { Sector } from '#dataset/codes.ts';
import { SECTORS } from '#dataset/codes.ts';
import { english } from './english.ts';

type Chosen = readonly Sector[] | null;

function Held({ start, onChoose }: { start: Chosen; onChoose: (value: Chosen) => void }) {
  const [value, setValue] = useState(start);
  function choose(next: Chosen) {
    setValue(next);
    onChoose(next);
  }
  return <SectorChips value={value} onChange={choose} i18n={english} />;
}

function show(start: Chosen) {
  const chosen: Chosen[] = [];
  const { container } = render(<Held start={start} onChoose={(value) => chosen.push(value)} />);
  const summary = container.querySelector('summary') as HTMLElement;
  return { chosen, summary, details: container.querySelector('details') };
}

describe('SectorChips', () => {
  test.each([
    [null, 'All sectors'],
    [['digital'], 'Digital'],
    [['digital', 'oil-gas'], '2 sectors'],
  ] as const)('says %o in short: %s', (value, text) => {
    expect(show(value).summary).toHaveTextContent(`Sectors${text}`);
  });

  test('adds and removes sectors in the order of the list', async () => {
    const { chosen, summary } = show(null);

    await userEvent.click(summary);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Digital' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Oil and gas' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Digital' }));

    expect(chosen).toEqual([['digital'], ['oil-gas', 'digital'], ['oil-gas']]);
  });

  test('takes none and all of them for no filter', async () => {
    const { chosen, summary } = show(['digital']);
    await userEvent.click(summary);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Digital' }));
    expect(chosen).toEqual([null]);
  });

  test('takes the last missing sector for no filter', async () => {
    const { chosen, summary } = show(SECTORS.slice(1));

    await userEvent.click(summary);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Oil and gas' }));

    expect(chosen).toEqual([null]);
  });

  test('is cleared by one press, which leaves the focus at the filter', async () => {
    const { chosen, summary } = show(['digital', 'oil-gas']);

    await userEvent.click(screen.getByRole('button', { name: 'Clear the sector filter' }));

    expect(chosen).toEqual([null]);
    expect(summary).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Clear the sector filter' })).toBeNull();
  });

  test('closes on Escape, with the focus back at its summary, and on a press elsewhere', async () => {
    const { summary, details } = show(null);

    await userEvent.click(summary);
    expect(details).toHaveProperty('open', true);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Digital' }));
    await userEvent.keyboard('{Escape}');
    expect(details).toHaveProperty('open', false);
    expect(summary).toHaveFocus();

    await userEvent.click(summary);
    await userEvent.click(document.body);
    expect(details).toHaveProperty('open', false);
  });
});
