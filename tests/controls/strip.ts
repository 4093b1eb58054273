import { fireEvent } from '@testing-library/react';
import { vi } from 'vitest';

/** jsdom lays nothing out: gives every element the box of a strip 10 px a year. */
export function layOutStrip(years: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    DOMRect.fromRect({ x: 0, y: 0, width: years * 10, height: 40 }),
  );
  Element.prototype.setPointerCapture = () => undefined;
}

/** Presses at the first position, moves over the others and lifts at the last; in px. */
export function dragOver(strip: Element, [start = 0, ...others]: readonly number[]): void {
  const at = (clientX: number) => ({ clientX, pointerId: 1, button: 0 });
  fireEvent.pointerDown(strip, at(start));
  for (const clientX of others) fireEvent.pointerMove(strip, at(clientX));
  fireEvent.pointerUp(strip, at(others.at(-1) ?? start));
}
