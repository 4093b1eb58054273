import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WordedEvent } from '#charts/time/placeEvents.ts';
import { eventWidth, placeEvents } from '#charts/time/placeEvents.ts';
import { event } from '../contents.ts';

const toX = (width: number) => (time: number) => ((time - 1995) / 30) * width;

test('words stand beside their line, in the row nearest to the plot', () => {
  const plan = placeEvents([event(2000, 'Visit')], toX(900), 900);
  const [placed] = plan.worded;

  expect(placed).toMatchObject({ x: 150, row: 0, anchor: 'start', from: 154 });
  expect(placed!.to - placed!.from).toBe(eventWidth(placed!.event));
  expect(plan.keyed).toEqual([]);
});

test('words at the right edge run to the left', () => {
  const [placed] = placeEvents([event(2024.9, 'Meloni in Astana')], toX(900), 900).worded;

  expect(placed!.anchor).toBe('end');
  expect(placed!.to).toBeLessThanOrEqual(900);
});

test('the five events of the drawing all have words on a wide picture', () => {
  const events = [
    event(2009.8, 'Strategic partnership'),
    event(2014.5, 'Oil price halves', 2),
    event(2020.2, 'Pandemic', 3),
    event(2024.05, 'Tokayev in Rome', 2),
    event(2025, 'Meloni in Astana'),
  ];

  expect(placeEvents(events, toX(720), 880).worded).toHaveLength(5);
});

test('on a phone every event is a numbered key, in the order of time', () => {
  const plan = placeEvents([event(2020, 'Later'), event(2009, 'Earlier')], toX(300), 320);

  expect(plan.worded).toEqual([]);
  expect(plan.keyed.map(({ event: { label }, number }) => [number, label])).toEqual([
    [1, 'Earlier'],
    [2, 'Later'],
  ]);
});

test('where words do not fit the weightiest keep them', () => {
  const events = Array.from({ length: 12 }, (_, index) =>
    event(2020 + index / 100, `A rather long name of event number ${index}`, index + 1),
  );
  const plan = placeEvents(events, toX(600), 600);

  expect(plan.worded.map(({ event: { weight } }) => weight)).toContain(1);
  expect(plan.worded.length + plan.keyed.length).toBe(12);
  expect(plan.keyed.length).toBeGreaterThan(0);
});

test('no words touch other words or the line of another event, at any width', () => {
  const some = fc.array(
    fc.record({
      x: fc.double({ min: 1995, max: 2025, noNaN: true }),
      label: fc.string({ minLength: 3, maxLength: 30 }),
      weight: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 14 },
  );

  fc.assert(
    fc.property(some, fc.constantFrom(375, 600, 768, 1024, 1440), (drawn, width) => {
      const events = drawn.map(({ x, label, weight }, index) =>
        event(x, `${label}${index}`, weight),
      );
      const { worded, keyed } = placeEvents(events, toX(width * 0.8), width);
      expect(worded.length + keyed.length).toBe(events.length);
      for (const one of worded) {
        for (const other of worded) {
          if (one !== other) expect(touches(one, other)).toBe(false);
        }
      }
      for (const one of keyed) {
        for (const other of keyed) {
          const apart =
            one === other || one.row !== other.row || Math.abs(one.keyX - other.keyX) > 19;
          expect(apart).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

function touches(a: WordedEvent, b: WordedEvent): boolean {
  if (a.row === b.row) return a.from < b.to && b.from < a.to;
  return a.row > b.row && a.x > b.from && a.x < b.to;
}
