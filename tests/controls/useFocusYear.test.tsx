import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { FocusedYear } from '#controls/useFocusYear.ts';
import { useFocusYear } from '#controls/useFocusYear.ts';

function focusOf(value: FocusedYear) {
  const said: string[] = [];
  const { result } = renderHook(() =>
    useFocusYear(value, { first: 2015, last: 2025 }, (year, phase) =>
      said.push(`${phase} ${year}`),
    ),
  );
  return { said, focus: result.current };
}

test('the latest year is the last of the span', () => {
  expect(focusOf('latest').focus.year).toBe(2025);
  expect(focusOf(2019).focus.year).toBe(2019);
});

test('a step to the last year goes on moving with the data', () => {
  const { said, focus } = focusOf(2024);

  focus.stepOnce();

  expect(said).toEqual(['drag latest', 'commit latest']);
});

test('a step beyond the last year begins anew', () => {
  const { said, focus } = focusOf('latest');

  focus.stepOnce();

  expect(said).toEqual(['drag 2015', 'commit 2015']);
});

test('a year that is typed stays put, even the last', () => {
  const { said, focus } = focusOf(2020);

  focus.type(2025);
  focus.finish();

  expect(said).toEqual(['drag 2025', 'commit 2025']);
});
