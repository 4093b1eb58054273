import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PlayButton } from '#controls/PlayButton.tsx';
import { english } from './english.ts';
import { reduceMotion } from './reduceMotion.ts';

async function pressed(name: string, playing: boolean) {
  const onPlay = vi.fn();
  const onStep = vi.fn();
  render(<PlayButton playing={playing} onPlay={onPlay} onStep={onStep} i18n={english} />);
  await userEvent.click(screen.getByRole('button', { name }));
  return { plays: onPlay.mock.calls.length, steps: onStep.mock.calls.length };
}

test('plays, and pauses what is playing', async () => {
  expect(await pressed('Play the years', false)).toEqual({ plays: 1, steps: 0 });
  expect(await pressed('Pause', true)).toEqual({ plays: 1, steps: 0 });
});

test('goes one year on for readers who have asked for less motion', async () => {
  reduceMotion();

  expect(await pressed('Next year', false)).toEqual({ plays: 0, steps: 1 });
});

test('pauses what plays even for them', async () => {
  reduceMotion();

  expect(await pressed('Pause', true)).toEqual({ plays: 1, steps: 0 });
});
