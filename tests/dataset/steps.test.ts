import { expect, test } from 'vitest';
import type { Steps } from '#dataset/steps.ts';
import { inPieces } from '#dataset/steps.ts';

function* busyFor(milliseconds: number, steps: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return 'made';
}

test('gives what comes of the work', async () => {
  expect(await inPieces(busyFor(0, 3))).toBe('made');
});

test('lets others have their turn while long work lasts', async () => {
  let turns = 0;
  let made = false;
  const others = async () => {
    while (!made) {
      await new Promise((resolve) => setTimeout(resolve));
      turns += 1;
    }
  };

  const waiting = others();
  await inPieces(busyFor(10, 5));
  made = true;
  await waiting;

  expect(turns).toBeGreaterThan(2);
});

test('fails as the work does', async () => {
  // biome-ignore lint/correctness/useYield: it fails before its first step.
  function* failing(): Steps<string> {
    throw new Error('no such year');
  }

  await expect(inPieces(failing())).rejects.toThrow('no such year');
});
