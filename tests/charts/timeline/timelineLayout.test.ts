import { expect, test } from 'vitest';
import { shapeOfKind, timelineLayout } from '#charts/timeline/timelineLayout.ts';
import { english } from '../../translators.ts';
import { entry, timeline } from '../contents.ts';

const ENTRIES = [
  entry('event:a', 2012),
  entry('event:b', 2024),
  entry('event:c', 2024, { kind: 'visit', sector: null }),
];

test('each sector that has entries has a row, in the order of the list', () => {
  const { rows } = timelineLayout(timeline(ENTRIES), 900, english);

  expect(rows.map(({ code }) => code)).toEqual(['oil-gas', 'none']);
});

test('entries of later years stand further right', () => {
  const [first, second] = timelineLayout(timeline(ENTRIES), 900, english).rows[0]!.entries;

  expect(second!.x).toBeGreaterThan(first!.x);
});

test('no two entries of a row lie on each other, even in a full year on a phone', () => {
  const many = Array.from({ length: 20 }, (_, index) => entry(`event:${index}`, 2024));

  for (const width of [288, 900]) {
    const { rows, radius } = timelineLayout(timeline(many), width, english);
    const places = rows[0]!.entries;
    for (const a of places) {
      for (const b of places) {
        if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * radius);
      }
      expect(a.y - radius).toBeGreaterThan(rows[0]!.top);
      expect(a.y + radius).toBeLessThan(rows[0]!.bottom);
    }
  }
});

test('shape says the kind, and only kinds that are there are explained', () => {
  expect(shapeOfKind('summit')).toBe('circle');
  expect(shapeOfKind('treaty')).toBe('square');
  expect(shapeOfKind('project')).toBe('diamond');
  expect(shapeOfKind('institution')).toBe('triangle');
  expect(timelineLayout(timeline(ENTRIES), 900, english).key.map(({ shape }) => shape)).toEqual([
    'circle',
    'diamond',
  ]);
});
