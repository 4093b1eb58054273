import { describe, expect, it } from 'vitest';
import { eventDate, eventParties, eventValue, eventYear, yearsText } from '#content/eventText.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { events } = await loadedData('events');

function event(id: string) {
  const found = events.byId.get(id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
}

describe('eventText', () => {
  it('takes the year in which an event begins', () => {
    expect(eventYear(event('2015-eu-kazakhstan-epca'))).toBe(2015);
  });

  it('says from when to when an event lasts', () => {
    expect(eventDate(event('2024-01-17-tokayev-italy'), english)).toBe(
      'Jan 17, 2024 to Jan 19, 2024',
    );
    expect(eventDate(event('1992-10-italian-embassy'), english)).toBe('October 1992');
  });

  it('names the parties in the order of the source', () => {
    expect(eventParties(event('1992-10-italian-embassy'), english)).toBe(
      'Embassy of Italy in Kazakhstan and Government of Kazakhstan',
    );
  });

  it('gives a value as printed with what it is a value of, and nothing where none is stated', () => {
    expect(eventValue(event('2025-05-30-meloni-astana'), english)).toBe(
      'over EUR 4 bn (accords announced)',
    );
    expect(eventValue(event('2010-06-ktz-ansaldo-sts'), english)).toBe('EUR 70 mn');
    expect(eventValue(event('1992-10-italian-embassy'), english)).toBe('');
  });

  it('writes one year once', () => {
    expect(yearsText({ from: 1992, to: 2026 }, english)).toBe('1992–2026');
    expect(yearsText({ from: 2024, to: 2024 }, english)).toBe('2024');
  });
});
