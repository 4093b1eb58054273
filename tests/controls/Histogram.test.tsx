import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Histogram } from '#controls/Histogram.tsx';

const bars = [
  { year: 2020, value: 50 },
  { year: 2021, value: null },
  { year: 2022, value: 100 },
  { year: 2023, value: -20 },
];

function drawn() {
  const { container } = render(
    <Histogram bars={bars} first={2020} last={2023} from={2022} to={2023} />,
  );
  return [...container.querySelectorAll('rect')];
}

test('each bar stands in its year, as high as its part of the highest', () => {
  expect(drawn().map((bar) => [bar.getAttribute('x'), bar.getAttribute('height')])).toEqual([
    ['0.07', '0.5'],
    ['2.07', '1'],
  ]);
});

test('bars stand on the ground', () => {
  for (const bar of drawn())
    expect(Number(bar.getAttribute('y')) + Number(bar.getAttribute('height'))).toBe(1);
});

test('a bar of the window is drawn otherwise than one outside', () => {
  const [outside, inside] = drawn();

  expect(inside?.getAttribute('class')).not.toBe(outside?.getAttribute('class'));
});

test('draws nothing, and no broken number, where no year has a value', () => {
  const { container } = render(
    <Histogram bars={[]} first={2020} last={2023} from={2020} to={2023} />,
  );

  expect(container.querySelectorAll('rect')).toHaveLength(0);
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});
