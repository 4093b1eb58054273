import { describe, expect, it, test } from 'vitest';
import { decimalYear, eventMarks } from '#content/eventMarks.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { events } = (await loadedData('events')).events;
const marks = (view: Partial<View> = {}, window: readonly [number, number] = [1995, 2025]) =>
  eventMarks(events, { ...DEFAULT_VIEW, ...view }, window, english);

describe('eventMarks', () => {
  it('are five by default, no year twice, in the order of time', () => {
    expect(marks().map(({ date, label }) => [date, label])).toEqual([
      ['Oct 7, 2007', 'Prodi in Kazakhstan'],
      ['Nov 5, 2009', 'Strategic partnership'],
      ['Sep 5, 2023', 'Tajani in Astana'],
      ['Jan 17, 2024', 'Tokayev in Rome'],
      ['May 30, 2025', 'Meloni in Astana'],
    ]);
  });

  it('give the weightiest the lowest number, for the others to give way', () => {
    expect(marks().map((mark) => mark.weight)).toEqual([5, 4, 3, 2, 1]);
  });

  it('are all of the kinds chosen, up to twelve', () => {
    const visits = marks({ events: ['visit'] }, [2020, 2025]);

    expect(visits).toHaveLength(9);
    expect(new Set(visits.map((mark) => mark.kind))).toEqual(new Set(['visit']));
    expect(marks({ events: ['deal', 'visit', 'project'] })).toHaveLength(12);
  });

  it('are none where no kind is chosen', () => {
    expect(marks({ events: [] })).toEqual([]);
  });

  it('hold the whole of the last year and nothing after it', () => {
    expect(marks({ events: ['visit'] }, [2023, 2023]).map((mark) => mark.date)).toEqual([
      'Sep 5, 2023',
    ]);
  });

  it('follow the sector filter', () => {
    expect(marks({ sectors: ['oil-gas'] }).map((mark) => mark.entity)).toEqual([
      'event:2007-10-prodi-visit',
      'event:2010-05-31-scaroni-nazarbayev',
      'event:2014-06-12-renzi-borovoye',
    ]);
  });
});

test('a date is a point of time in years, at the start of what it leaves open', () => {
  expect(decimalYear('2024')).toBe(2024);
  expect(decimalYear('2024-07')).toBe(2024.5);
  expect(decimalYear('2024-07-02')).toBeCloseTo(2024.5 + 1 / 365, 9);
});
