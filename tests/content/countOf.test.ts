import { expect, it } from 'vitest';
import { countOf } from '#content/countOf.ts';
import { createWorkings } from '#content/workings.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { sources } = await loadedData();

it('puts a count on record with the things counted', () => {
  const workings = createWorkings(sources, english);
  const things = [
    { entity: 'event:a', label: 'A', text: '2024' },
    { entity: 'event:b', label: 'B', text: '2025' },
  ];

  const id = countOf(workings, english, { id: 'figure@count.x', label: 'Events', things });

  expect(workings.derived()[id]).toMatchObject({
    value: 2,
    text: '2',
    working: '2 entries listed',
    inputs: things,
  });
});
