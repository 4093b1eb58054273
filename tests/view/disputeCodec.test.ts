import { expect, it } from 'vitest';
import { disputeFilter } from '#view/disputeCodec.ts';

it.each([
  ['trade', { page: 'trade', year: null }],
  ['2023', { page: null, year: 2023 }],
  ['trade~2023', { page: 'trade', year: 2023 }],
  ['2023~Trade', { page: 'trade', year: 2023 }],
  ['all', { page: null, year: null }],
])('reads %s', (text, value) => {
  expect(disputeFilter.parse(text)).toEqual({ value });
});

it.each([
  ['weather', 'unknown-value'],
  ['trade~corridor', 'unknown-value'],
  ['trade~2023~2024', 'unknown-value'],
  ['1066', 'year-out-of-range'],
  ['trade~20', 'not-a-year'],
])('refuses %s: %s', (text, problem) => {
  expect(disputeFilter.parse(text)).toEqual({ problem });
});

it('writes what it reads', () => {
  for (const text of ['all', 'trade', '2023', 'corridor~1999']) {
    const parsed = disputeFilter.parse(text);
    expect('value' in parsed && disputeFilter.write(parsed.value)).toBe(text);
  }
});
