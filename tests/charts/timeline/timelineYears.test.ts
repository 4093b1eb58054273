import { expect, test } from 'vitest';
import {
  readRowOf,
  splitTimeline,
  timelineColumns,
  timelineListHeight,
} from '#charts/timeline/timelineYears.ts';
import { entry } from '../contents.ts';

const MANY = Array.from({ length: 25 }, (_, index) =>
  entry(`event:${index}`, 2025 - Math.floor(index / 4)),
);

test('the newest year comes first and older entries fold away', () => {
  const { shown, folded, foldedCount } = splitTimeline(MANY);
  const read = shown.flatMap(({ entries }) => entries);

  expect(shown[0]!.year).toBe(2025);
  expect(read).toHaveLength(10);
  expect(foldedCount).toBe(15);
  expect(folded.flatMap(({ entries }) => entries)).toHaveLength(15);
});

test('few entries are all shown', () => {
  expect(splitTimeline(MANY.slice(0, 3)).foldedCount).toBe(0);
});

test('the list is half as high in two columns', () => {
  expect(timelineColumns(900).count).toBe(2);
  expect(timelineListHeight(MANY, 900)).toBeLessThan(timelineListHeight(MANY, 700));
  expect(timelineListHeight([], 900)).toBe(0);
});

test('an entry reads as title, detail and date', () => {
  expect(readRowOf(MANY[0]!)).toEqual({
    title: 'Title of event:0',
    text: 'Deal · Eni · signed',
    meta: '2025',
  });
});
