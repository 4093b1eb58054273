import { expect, test } from 'vitest';
import { keyHeight, signKey } from '#charts/time/signKey.ts';
import { english } from '../../translators.ts';
import { claim, EXPORTS, time } from '../contents.ts';

test('only the signs that are on the picture are explained', () => {
  const rows = signKey(
    time({ claims: [claim(2020, 7, { qualifier: 'over', sourceKind: 'news' })] }),
    800,
    english,
  );

  expect(rows.flat().map(({ sign }) => sign)).toEqual(['diamond', 'up']);
});

test('exact lines need no key', () => {
  expect(signKey(time({ series: [EXPORTS] }), 800, english)).toEqual([]);
  expect(keyHeight([])).toBe(0);
});

test('the key takes more rows where it is narrow', () => {
  const claims = [
    claim(2019, 7, { qualifier: 'over' }),
    claim(2020, 7, { qualifier: 'about', sourceKind: 'news' }),
  ];
  const wide = signKey(time({ claims }), 800, english);
  const narrow = signKey(time({ claims }), 200, english);

  expect(wide).toHaveLength(1);
  expect(narrow.length).toBeGreaterThan(1);
  expect(keyHeight(narrow)).toBeGreaterThan(keyHeight(wide));
});
