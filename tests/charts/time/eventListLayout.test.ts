import { expect, test } from 'vitest';
import { eventListLayout } from '#charts/time/eventListLayout.ts';

const SHORT = { label: 'Pandemic', date: '2020' };

test('no events, no height', () => {
  expect(eventListLayout([], 320)).toEqual({ columns: 1, rows: [], height: 0 });
});

test('each event has a row that a finger can hit, two abreast where it is wide', () => {
  expect(eventListLayout([SHORT, SHORT, SHORT], 320).rows).toEqual([44, 44, 44]);
  expect(eventListLayout([SHORT, SHORT, SHORT], 800).rows).toEqual([44, 44]);
});

test('a long name makes its row higher', () => {
  const long = {
    label:
      'Intergovernmental agreement on readmission and the return of persons residing without authorisation',
    date: '2024',
  };

  expect(eventListLayout([long], 280).rows[0]).toBeGreaterThan(44);
});
