import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FocusYear } from '#controls/FocusYear.tsx';
import type { ChangePhase } from '#controls/usePhases.ts';
import { english } from './english.ts';
import { reduceMotion } from './reduceMotion.ts';
import { dragOver, layOutStrip } from './strip.ts';

type Year = number | 'latest';
const bars = Array.from({ length: 11 }, (_, index) => ({ year: 2015 + index, value: index + 1 }));

function Held({ start, onPhase }: { start: Year; onPhase: (said: string) => void }) {
  const [year, setYear] = useState(start);
  function change(next: Year, phase: ChangePhase) {
    setYear(next);
    onPhase(`${phase} ${next}`);
  }
  const describe = (at: number) => (at === 2020 ? '6 bn USD' : null);
  return (
    <FocusYear value={year} bars={bars} onChange={change} describe={describe} i18n={english} />
  );
}

function show(start: Year) {
  const said: string[] = [];
  render(<Held start={start} onPhase={(phase) => said.push(phase)} />);
  return { said, slider: screen.getByRole('slider', { name: 'Year' }) };
}

beforeEach(() => layOutStrip(bars.length));
afterEach(() => {
  vi.useRealTimers();
});

describe('FocusYear', () => {
  test('speaks the year with its value', () => {
    expect(show(2020).slider).toHaveAttribute('aria-valuetext', '2020: 6 bn USD');
  });

  test('speaks of the latest year as such', () => {
    expect(show('latest').slider).toHaveAttribute('aria-valuetext', '2025, the latest');
  });

  test.each([
    ['{ArrowLeft}', 2019],
    ['{PageUp}', 'latest'],
    ['{Home}', 2015],
  ])('moves by %s', async (keys, year) => {
    const { said, slider } = show(2020);

    slider.focus();
    await userEvent.keyboard(keys);

    expect(said).toEqual([`drag ${year}`, `commit ${year}`]);
  });

  test('goes to the year under the pointer and follows it', () => {
    const { said, slider } = show(2020);

    dragOver(slider.parentElement as HTMLElement, [5, 12, 18, 999]);

    expect(said).toEqual(['drag 2015', 'drag 2016', 'drag latest', 'commit latest']);
  });

  test('takes a typed year, which stays put', async () => {
    const { said } = show(2020);
    const field = screen.getByRole('spinbutton', { name: 'Year in numbers' });

    await userEvent.clear(field);
    await userEvent.type(field, '2025{Enter}');

    expect(said).toEqual(['drag 2025', 'commit 2025']);
  });

  test('plays from the first year to the latest in three to six seconds and commits there', () => {
    vi.useFakeTimers();
    const { said } = show('latest');

    fireEvent.click(screen.getByRole('button', { name: 'Play the years' }));
    act(() => vi.advanceTimersByTime(2900));
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
    act(() => vi.advanceTimersByTime(3100));

    expect(said[0]).toBe('drag 2015');
    expect(said.slice(-2)).toEqual(['drag latest', 'commit latest']);
    expect(said).toHaveLength(bars.length + 1);
    expect(screen.getByRole('button', { name: 'Play the years' })).toBeVisible();
  });

  test('commits the year it is paused at', () => {
    vi.useFakeTimers();
    const { said } = show(2020);

    fireEvent.click(screen.getByRole('button', { name: 'Play the years' }));
    act(() => vi.advanceTimersByTime(700));
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    act(() => vi.advanceTimersByTime(5000));

    expect(said).toEqual(['drag 2021', 'drag 2022', 'commit 2022']);
  });

  test('stops playing when the reader takes the handle', () => {
    vi.useFakeTimers();
    const { said, slider } = show(2020);

    fireEvent.click(screen.getByRole('button', { name: 'Play the years' }));
    dragOver(slider.parentElement as HTMLElement, [5]);
    act(() => vi.advanceTimersByTime(5000));

    expect(said).toEqual(['drag 2015', 'commit 2015']);
  });

  test('goes one year at a press, by itself nowhere, for readers who asked for less motion', () => {
    vi.useFakeTimers();
    reduceMotion();
    const { said } = show(2024);

    fireEvent.click(screen.getByRole('button', { name: 'Next year' }));
    act(() => vi.advanceTimersByTime(10_000));
    expect(said).toEqual(['drag latest', 'commit latest']);

    fireEvent.click(screen.getByRole('button', { name: 'Next year' }));
    expect(said.slice(2)).toEqual(['drag 2015', 'commit 2015']);
  });
});
