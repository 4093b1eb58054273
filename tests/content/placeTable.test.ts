import { describe, expect, it } from 'vitest';
import { mapPlaces } from '#content/mapPlaces.ts';
import { placeTable } from '#content/placeTable.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { events } = (await loadedData('events')).events;

describe('placeTable', () => {
  it('has a row for each event of each place, which opens its card', () => {
    const places = mapPlaces(events, DEFAULT_VIEW, english);
    const { columns, rows } = placeTable(places, english);

    expect(columns.map(({ label }) => label)).toEqual(['Place', 'Date', 'Event']);
    expect(rows).toHaveLength(places.flatMap((place) => place.events).length);
    expect(rows.every(({ cells }) => cells[2]?.entity?.startsWith('event:'))).toBe(true);
    expect(rows[0]?.cells[0]).toMatchObject({ text: 'Rome' });
  });
});
