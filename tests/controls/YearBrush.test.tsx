import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ChangePhase } from '#controls/usePhases.ts';
import { YearBrush } from '#controls/YearBrush.tsx';
import type { YearRange } from '#view/view.ts';
import { english } from './english.ts';
import { dragOver, layOutStrip } from './strip.ts';

const bars = Array.from({ length: 31 }, (_, index) => ({
  year: 1995 + index,
  value: index === 3 ? null : index,
}));

function Held({ start, onPhase }: { start: YearRange; onPhase: (said: string) => void }) {
  const [range, setRange] = useState(start);
  function change(next: YearRange, phase: ChangePhase) {
    setRange(next);
    onPhase(`${phase} ${next.from}..${next.to}`);
  }
  return <YearBrush value={range} bars={bars} onChange={change} i18n={english} />;
}

function show(start: YearRange) {
  const said: string[] = [];
  const { container } = render(<Held start={start} onPhase={(phase) => said.push(phase)} />);
  const first = screen.getByRole('slider', { name: 'First year' });
  const last = screen.getByRole('slider', { name: 'Last year' });
  return { said, first, last, strip: first.parentElement as HTMLElement, container };
}

beforeEach(() => layOutStrip(bars.length));

describe('YearBrush', () => {
  test('says its window as two sliders and two numbers', () => {
    const { first, last } = show({ from: 2004, to: 'latest' });

    expect(first).toHaveAttribute('aria-valuenow', '2004');
    expect(first).toHaveAttribute('aria-valuemin', '1995');
    expect(first).toHaveAttribute('aria-valuemax', '2025');
    expect(last).toHaveAttribute('aria-valuenow', '2025');
    expect(last).toHaveAttribute('aria-valuetext', '2025, the latest');
    expect(screen.getByRole('spinbutton', { name: 'First year' })).toHaveValue(2004);
    expect(screen.getByRole('spinbutton', { name: 'Last year' })).toHaveValue(2025);
    expect(screen.getByText('latest')).toBeVisible();
  });

  test('draws a bar for each year with a value, none for a gap', () => {
    const { container } = show({ from: 1995, to: 'latest' });

    expect(container.querySelectorAll('rect')).toHaveLength(29);
  });

  test.each([
    ['{ArrowRight}', '2005..2015'],
    ['{ArrowDown}', '2003..2015'],
    ['{PageUp}', '2009..2015'],
    ['{PageDown}', '1999..2015'],
    ['{Home}', '1995..2015'],
    ['{End}', '2015..2015'],
    ['{Shift>}{ArrowRight}{/Shift}', '2005..2016'],
  ])('moves the first year by %s and commits when the key is let go', async (keys, range) => {
    const { said, first } = show({ from: 2004, to: 2015 });

    first.focus();
    await userEvent.keyboard(keys);

    expect(said).toEqual([`drag ${range}`, `commit ${range}`]);
  });

  test('commits a held key once', async () => {
    const { said, last } = show({ from: 2004, to: 2015 });

    last.focus();
    await userEvent.keyboard('{ArrowRight>3/}');

    expect(said).toEqual([
      'drag 2004..2016',
      'drag 2004..2017',
      'drag 2004..2018',
      'commit 2004..2018',
    ]);
  });

  test('sticks to the latest year by End and leaves it by an arrow', async () => {
    const { said, last } = show({ from: 2004, to: 2015 });

    last.focus();
    await userEvent.keyboard('{End}{ArrowLeft}');

    expect(said).toEqual([
      'drag 2004..latest',
      'commit 2004..latest',
      'drag 2004..2024',
      'commit 2004..2024',
    ]);
  });

  test('says nothing when a key has nowhere to go', async () => {
    const { said, first } = show({ from: 1995, to: 2015 });

    first.focus();
    await userEvent.keyboard('{Home}{ArrowLeft}a');

    expect(said).toEqual([]);
  });

  test('follows a handle that is dragged and commits where it is let go', () => {
    const { said, strip } = show({ from: 2004, to: 'latest' });

    dragOver(strip, [93, 103, 104, 123]);

    expect(said).toEqual(['drag 2005..latest', 'drag 2007..latest', 'commit 2007..latest']);
  });

  test('sticks to the latest year when the last handle is dragged to the end', () => {
    const { said, strip } = show({ from: 2004, to: 2015 });

    dragOver(strip, [210, 500]);

    expect(said).toEqual(['drag 2004..latest', 'commit 2004..latest']);
  });

  test('moves the window as one when it is dragged between its handles', () => {
    const { said, strip } = show({ from: 2004, to: 2015 });

    dragOver(strip, [150, 120, 110]);

    expect(said).toEqual(['drag 2001..2012', 'drag 2000..2011', 'commit 2000..2011']);
  });

  test('calls the nearer handle to a press outside the window', () => {
    const { said, strip } = show({ from: 2010, to: 2015 });

    dragOver(strip, [51]);

    expect(said).toEqual(['drag 2000..2015', 'commit 2000..2015']);
  });

  test('takes a handle without moving it', () => {
    const { said, strip } = show({ from: 2004, to: 2015 });

    dragOver(strip, [84]);

    expect(said).toEqual([]);
  });

  test('leaves other pointers and buttons alone', () => {
    const { said, strip } = show({ from: 2004, to: 2015 });

    fireEvent.pointerDown(strip, { clientX: 10, pointerId: 1, button: 2 });
    fireEvent.pointerMove(strip, { clientX: 50, pointerId: 1 });
    fireEvent.pointerMove(strip, { clientX: 90, pointerId: 2 });

    expect(said).toEqual([]);
  });

  test('takes a typed year, which stays put, and commits on Enter', async () => {
    const { said } = show({ from: 2004, to: 'latest' });

    await userEvent.type(screen.getByRole('spinbutton', { name: 'Last year' }), '2025{Enter}', {
      initialSelectionStart: 0,
      initialSelectionEnd: 4,
    });

    expect(said).toEqual(['drag 2004..2025', 'commit 2004..2025']);
  });

  test('moves the last year along with a first year typed beyond it, and clamps what is out of reach', async () => {
    const { said } = show({ from: 2004, to: 2010 });
    const field = screen.getByRole('spinbutton', { name: 'First year' });

    await userEvent.clear(field);
    await userEvent.type(field, '2015');
    await userEvent.tab();
    expect(said).toEqual(['drag 2015..2015', 'commit 2015..2015']);

    await userEvent.clear(field);
    await userEvent.type(field, '1800');
    await userEvent.tab();
    expect(said.at(-1)).toBe('commit 1995..2015');
    expect(field).toHaveValue(1995);
  });

  test('restores a number that is cleared and left', async () => {
    const { said } = show({ from: 2004, to: 2010 });
    const field = screen.getByRole('spinbutton', { name: 'First year' });

    await userEvent.clear(field);
    await userEvent.tab();

    expect(field).toHaveValue(2004);
    expect(said).toEqual([]);
  });
});
