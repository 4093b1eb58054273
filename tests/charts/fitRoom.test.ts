import { describe, expect, test } from 'vitest';
import { estimateHeight } from '#charts/estimateHeight.ts';
import { fitRoom } from '#charts/fitRoom.ts';
import { english } from '../translators.ts';
import { bar, event, figureOf, GAP, rank, time } from './contents.ts';

const SLIDE = { width: 960, room: 400 };

describe('a picture that can be of any height', () => {
  test('fills the room to its edge, larger than on a page', () => {
    const content = figureOf(time());
    const { zoom, height } = fitRoom(content, SLIDE.width, SLIDE.room, english);

    expect(zoom).toBe(1.5);
    expect(height).toBe(SLIDE.room);
  });

  test('leaves room for what stands under it', () => {
    const content = figureOf(time({ events: [event(2020, 'Visit')] }));
    const { zoom, height } = fitRoom(content, 340, 500, english);

    expect(height).toBeLessThan(500);
    expect(estimateHeight(content, 340, english, zoom, height)).toBeLessThanOrEqual(501);
  });
});

test('the words of events give way where the room is small', () => {
  const content = figureOf(time({ events: [event(2020, 'Visit'), event(2021, 'Treaty')] }));
  const small = fitRoom(content, 340, 190, english);

  expect(small.content.chart).toMatchObject({ events: [] });
  expect(small.height).toBe(190);
  expect(fitRoom(content, 960, 540, english).content).toBe(content);
});

describe('a picture with a height of its own', () => {
  test('is drawn as large as the room allows', () => {
    const { zoom, height } = fitRoom(figureOf(GAP), SLIDE.width, SLIDE.room, english);

    expect(height).toBeUndefined();
    expect(estimateHeight(figureOf(GAP), SLIDE.width, english, zoom)).toBeLessThanOrEqual(
      SLIDE.room,
    );
  });

  test('stays readable where no room would be enough', () => {
    const bars = Array.from({ length: 90 }, (_, place) => bar(`Country ${place}`, 90 - place));
    const { zoom } = fitRoom(figureOf(rank(bars)), SLIDE.width, SLIDE.room, english);

    expect(zoom).toBeGreaterThanOrEqual(1);
  });
});

test('a wider room enlarges, up to three times', () => {
  const zoomAt = (width: number) => fitRoom(figureOf(time()), width, width, english).zoom;

  expect(zoomAt(320)).toBe(1);
  expect(zoomAt(1280)).toBe(2);
  expect(zoomAt(3840)).toBe(3);
});
