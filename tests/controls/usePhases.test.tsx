import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePhases } from '#controls/usePhases.ts';

function phasesOf(value: number) {
  const said: string[] = [];
  const { result } = renderHook(() =>
    usePhases(value, (next, phase) => said.push(`${phase} ${next}`)),
  );
  return { said, phases: result.current };
}

test('values on the way are drags, the last of them is committed once', () => {
  const { said, phases } = phasesOf(1);

  phases.send(2);
  phases.send(3);
  phases.finish();
  phases.finish();

  expect(said).toEqual(['drag 2', 'drag 3', 'commit 3']);
});

test('commits nothing where nothing was sent', () => {
  const { said, phases } = phasesOf(1);

  phases.finish();

  expect(said).toEqual([]);
});

test('present is what was sent until it is committed, then what is given', () => {
  const { phases } = phasesOf(1);
  expect(phases.present()).toBe(1);

  phases.send(0);
  expect(phases.present()).toBe(0);
  phases.finish();
  expect(phases.present()).toBe(1);
});
