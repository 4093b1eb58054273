import { expect, test } from 'vitest';
import { spanLayout } from '#charts/spans/spanLayout.ts';
import { spanListHeight, spanRows } from '#charts/spans/spanListLayout.ts';
import { english } from '../../translators.ts';
import { span, spans } from '../contents.ts';

function layout(each: Parameters<typeof spans>[0], width = 900) {
  return spanLayout(spans(each), width, undefined, english);
}

test('a span runs over its years at its value', () => {
  const { spans: placed, left, right, toY } = layout([span(5)]);

  expect(placed[0]!.from).toBeCloseTo(left + (right - left) * 0.2);
  expect(placed[0]!.to).toBeCloseTo(left + (right - left) * 0.8);
  expect(placed[0]!.y).toBeCloseTo(toY(5), 0);
});

test('a span without a stated start or end runs to the edge and fades', () => {
  const [open] = layout([span(5, { from: null, to: null })]).spans;

  expect(open).toMatchObject({ fadesIn: true, fadesOut: true });
});

test('spans of one value lie beside each other, never on each other', () => {
  const ys = layout([span(7.6), span(7.6), span(7.6), span(7.6)])
    .spans.map(({ y }) => y)
    .sort((a, b) => a - b);

  for (const [index, y] of ys.entries())
    if (index > 0) expect(y - ys[index - 1]!).toBeGreaterThanOrEqual(6);
});

test('an arrow is left out where a neighbour is in its way', () => {
  const [alone] = layout([span(5, { qualifier: 'over' })]).spans;
  const [, crowded] = layout([span(7.7), span(7.6, { qualifier: 'over' })]).spans;

  expect(alone!.arrow).toBe(true);
  expect(crowded!.arrow).toBe(false);
});

test('words never overlap at the right of a wide picture', () => {
  const labels = layout([span(7.6), span(7.6), span(7.6), span(7), span(5)])
    .spans.map(({ label }) => label!)
    .toSorted((a, b) => a.top - b.top);

  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1];
    if (next) expect(next.top - label.top).toBeGreaterThanOrEqual(18 + 15 * label.lines.length);
  }
});

test('on a phone numbers from the highest down lead to a list', () => {
  const { spans: placed } = layout([span(5), span(8)], 340);
  const rows = spanRows(placed, 340);

  expect(placed.map(({ label }) => label)).toEqual([null, null]);
  expect(rows.map(({ row: { title } }) => title)).toEqual(['$8 bn', '$5 bn']);
  expect(spanListHeight(rows, 340)).toBeGreaterThan(88);
});

test('a few spans have their words beside them on half a page', () => {
  const few = layout([span(8), span(5)], 560).spans;
  const many = layout(Array(12).fill(span(8)), 560).spans;

  expect(few.map(({ number }) => number)).toEqual([null, null]);
  expect(many.every(({ label }) => label === null)).toBe(true);
});

test('each number of many spans has a line of its own within the picture', () => {
  const { spans: placed, height } = layout(Array(25).fill(span(7.6)), 288);
  const ys = placed.map(({ numberAt }) => numberAt.y).toSorted((a, b) => a - b);

  expect(ys.at(-1)! + 8).toBeLessThanOrEqual(height);
  for (const [index, y] of ys.entries()) {
    if (index > 0) expect(y - ys[index - 1]!).toBeGreaterThanOrEqual(12);
  }
});

test('in a given height as many spans are named as there is room for, none beyond its edge', () => {
  const many = Array.from({ length: 20 }, (_, place) => span(place, { lit: place === 7 }));
  const { height, spans: placed } = spanLayout(spans(many), 900, 300, english);
  const named = placed.filter(({ label }) => label !== null);

  expect(placed).toHaveLength(20);
  expect(named.length).toBeGreaterThan(2);
  expect(named.length).toBeLessThan(20);
  expect(named.some(({ span: { lit } }) => lit)).toBe(true);
  for (const { label } of named) {
    expect(label!.top + 18 + label!.lines.length * 15).toBeLessThanOrEqual(height);
  }
});
