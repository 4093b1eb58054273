import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useStripDrag } from '#controls/useStripDrag.ts';
import { dragOver, layOutStrip } from './strip.ts';

const YEARS = 10;

function Strip({ tell }: { tell: (said: string) => void }) {
  const handlers = useStripDrag(YEARS, {
    onStart: (position, reach) => tell(`start ${position} within ${reach}`),
    onMove: (position) => tell(`move ${position}`),
    onEnd: () => tell('end'),
  });
  return (
    <div role="slider" aria-valuenow={0} tabIndex={0} {...handlers}>
      strip
    </div>
  );
}

function show() {
  const said: string[] = [];
  render(<Strip tell={(one) => said.push(one)} />);
  return { said, strip: screen.getByRole('slider') };
}

beforeEach(() => layOutStrip(YEARS));

test('speaks in years from the start of the strip, with a finger’s reach', () => {
  const { said, strip } = show();

  dragOver(strip, [25, 40, 95]);

  expect(said).toEqual(['start 2.5 within 2.2', 'move 4', 'move 9.5', 'end']);
});

test('a second pointer neither takes the strip nor lets it go', () => {
  const { said, strip } = show();

  fireEvent.pointerDown(strip, { clientX: 10, pointerId: 1, button: 0 });
  fireEvent.pointerDown(strip, { clientX: 50, pointerId: 2, button: 0 });
  fireEvent.pointerUp(strip, { clientX: 50, pointerId: 2 });
  fireEvent.pointerMove(strip, { clientX: 20, pointerId: 1 });

  expect(said).toEqual(['start 1 within 2.2', 'move 2']);
});

test('a pointer that the browser takes away ends the drag', () => {
  const { said, strip } = show();

  fireEvent.pointerDown(strip, { clientX: 10, pointerId: 1, button: 0 });
  fireEvent.pointerCancel(strip, { pointerId: 1 });
  fireEvent.pointerMove(strip, { clientX: 20, pointerId: 1 });

  expect(said).toEqual(['start 1 within 2.2', 'end']);
});
