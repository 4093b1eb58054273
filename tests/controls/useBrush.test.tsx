import { renderHook } from '@testing-library/react';
import type { KeyboardEvent } from 'react';
import { expect, test } from 'vitest';
import { useBrush } from '#controls/useBrush.ts';
import type { YearRange } from '#view/view.ts';

const SPAN = { first: 1995, last: 2025 };

function brushOf(value: YearRange) {
  const said: string[] = [];
  const { result } = renderHook(() =>
    useBrush(value, SPAN, (range, phase) => said.push(`${phase} ${range.from}..${range.to}`)),
  );
  return { said, brush: result.current };
}

const key = (name: string, shiftKey = false) =>
  ({ key: name, shiftKey, preventDefault: () => undefined }) as KeyboardEvent;

test('its edges hold the whole of the last year', () => {
  expect(brushOf({ from: 2000, to: 2000 }).brush.edges).toEqual({ from: 5, to: 6 });
  expect(brushOf({ from: 'earliest', to: 'latest' }).brush.edges).toEqual({ from: 0, to: 31 });
});

test('an arrow moves one end, with shift the whole window', () => {
  const { said, brush } = brushOf({ from: 2000, to: 2010 });

  brush.onKeyDown(key('ArrowLeft'), 'to');
  brush.onKeyDown(key('ArrowLeft', true), 'from');

  expect(said).toEqual(['drag 2000..2009', 'drag 1999..2008']);
});

test('typing counts from the window there was before it began', () => {
  const { said, brush } = brushOf({ from: 2000, to: 2010 });

  brush.startTyping();
  brush.type('from', 2015);
  brush.type('from', 2001);
  brush.finish();

  expect(said).toEqual(['drag 2015..2015', 'drag 2001..2010', 'commit 2001..2010']);
});

test('says nothing of a window that stays as it is', () => {
  const { said, brush } = brushOf({ from: 2000, to: 2010 });

  brush.type('from', 2000);
  brush.finish();

  expect(said).toEqual([]);
});
