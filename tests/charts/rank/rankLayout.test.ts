import { expect, test } from 'vitest';
import { rankLayout } from '#charts/rank/rankLayout.ts';
import { bar, rank } from '../contents.ts';

const CONTENT = rank([bar('Italy', 20), bar('China', 10), bar('Russia', 5)]);

test('bars are as long as their values', () => {
  const [italy, china, russia] = rankLayout(CONTENT, 600).panels[0]!.bars;

  expect(china!.barWidth).toBeCloseTo(italy!.barWidth / 2);
  expect(russia!.barWidth).toBeCloseTo(italy!.barWidth / 4);
});

test('equal values are equally long in all panels', () => {
  const panels = [
    { id: 'a', title: 'A', coverage: '', bars: [bar('Italy', 20)] },
    { id: 'b', title: 'B', coverage: 'Covers 92%', bars: [bar('A far longer name', 20)] },
  ];
  const [first, second] = rankLayout(rank([], { panels }), 900).panels;

  expect(second!.bars[0]!.barWidth).toBe(first!.bars[0]!.barWidth);
  expect(second!.barsTop).toBe(first!.barsTop);
  expect(second!.left).toBeGreaterThan(first!.left);
});

test('names stand above their bars on a phone and beside them where it is wide', () => {
  const [phone] = rankLayout(CONTENT, 300).panels[0]!.bars;
  const [wide] = rankLayout(CONTENT, 900).panels[0]!.bars;

  expect(phone!.labelY).toBeLessThan(phone!.barY);
  expect(wide!.barX).toBeGreaterThan(wide!.labelX);
});

test('the longest bar leaves room for its value', () => {
  for (const width of [288, 500, 900]) {
    const [longest] = rankLayout(CONTENT, width).panels[0]!.bars;
    expect(longest!.barX + longest!.barWidth).toBeLessThan(width - 30);
  }
});

test('a name that has parts carries the sign for it even where it is cut', () => {
  const long = bar(
    'Nuclear reactors, boilers, machinery and mechanical appliances, and parts of these, of all kinds',
    3,
    {
      drill: ['84'],
    },
  );
  const [placed] = rankLayout(rank([long]), 300).panels[0]!.bars;

  expect(placed!.lines).toHaveLength(2);
  expect(placed!.lines[1]).toMatch(/…\u00a0›$/);
});

test('nothing to rank has a height all the same', () => {
  expect(rankLayout(rank([]), 600).height).toBeGreaterThan(0);
});

test('a panel of far smaller values has a scale of its own and says so', () => {
  const panels = [
    { id: 'a', title: 'A', coverage: '', bars: [bar('Crude oil', 2647)] },
    { id: 'b', title: 'B', coverage: '', bars: [bar('Machinery', 144)] },
  ];
  const [large, small] = rankLayout(rank([], { panels }), 900).panels;

  expect(large!.ownScale).toBe(false);
  expect(small!.ownScale).toBe(true);
  expect(small!.bars[0]!.barWidth).toBeCloseTo(large!.bars[0]!.barWidth);
});

test('a third panel stands under the shorter of two', () => {
  const panel = (id: string, count: number) => ({
    id,
    title: id,
    coverage: '',
    bars: Array.from({ length: count }, (_, place) => bar(`${id} ${place}`, 20)),
  });
  const panels = [panel('long', 8), panel('short', 2), panel('third', 3)];
  const [long, short, third] = rankLayout(rank([], { panels }), 900).panels;

  expect(third!.left).toBe(short!.left);
  expect(third!.top).toBeGreaterThan(short!.bottom);
  expect(third!.top).toBeLessThan(long!.bottom);
});
