import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useReducedMotion } from '#controls/useReducedMotion.ts';
import { reduceMotion } from './reduceMotion.ts';

function Motion() {
  return <output>{useReducedMotion() ? 'still' : 'moving'}</output>;
}

test('follows what the reader asks for, also when it changes', () => {
  const { tell } = reduceMotion();
  render(<Motion />);
  expect(screen.getByRole('status')).toHaveTextContent('still');

  act(() => tell(false));

  expect(screen.getByRole('status')).toHaveTextContent('moving');
});

test('a page drawn before anyone reads it moves', () => {
  reduceMotion();

  expect(renderToString(<Motion />)).toContain('moving');
});
