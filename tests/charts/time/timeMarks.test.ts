import { expect, test } from 'vitest';
import { timeLayout } from '#charts/time/timeLayout.ts';
import { timeMarks } from '#charts/time/timeMarks.ts';
import { english } from '../../translators.ts';
import { claim, event, time } from '../contents.ts';

function marksOf(content = time(), width = 880) {
  return timeMarks(content, timeLayout(content, width, undefined, english), english);
}

test('every point, claim and event can be reached', () => {
  const marks = marksOf(time({ claims: [claim(2020, 7)], events: [event(2020, 'Visit')] }));

  expect(marks.filter(({ group }) => group === 'exports')).toHaveLength(5);
  expect(marks.filter(({ group }) => group === 'claims').map(({ ref }) => ref.obs)).toEqual([
    'claim:2020:7',
  ]);
  expect(marks.filter(({ group }) => group === 'events').map(({ ref }) => ref.entity)).toEqual([
    'event:Visit',
  ]);
  expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
});

test('a mark says what it is, its value and how sure that is', () => {
  const [mark] = marksOf(
    time({ claims: [claim(2020, 7, { qualifier: 'over', caution: 'doubtful' })] }),
  ).filter(({ group }) => group === 'claims');

  expect(mark).toMatchObject({ head: 'Prime minister', text: '$7 bn', remark: 'over, doubtful' });
});

test('a key on a phone can be hit where its number stands', () => {
  const content = time({ events: [event(2020, 'Visit')] });
  const [mark] = marksOf(content, 340).filter(({ group }) => group === 'events');

  expect(mark!.width).toBeGreaterThanOrEqual(24);
  expect(mark!.y).toBeGreaterThanOrEqual(0);
});
