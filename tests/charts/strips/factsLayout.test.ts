import { expect, test } from 'vitest';
import { factsHeight, factsTables } from '#charts/strips/factsLayout.ts';
import { textWidth } from '#charts/textWidth.ts';
import { STRIPS } from '../contents.ts';

const [MIDDLE] = STRIPS.strips;
const THREE = [MIDDLE!, { ...MIDDLE!, id: 'b' }, { ...MIDDLE!, id: 'c' }];

test('routes are compared in one table where there is room, else each has its own', () => {
  expect(factsTables(THREE, 900)).toHaveLength(1);
  expect(factsTables(THREE, 340)).toHaveLength(3);
});

test('a fact that a route does not state leaves its cell empty', () => {
  const other = {
    ...MIDDLE!,
    id: 'b',
    facts: [{ label: 'Cost', cells: [{ text: '$1', value: 1 }] }],
  };
  const [table] = factsTables([MIDDLE!, other], 900);

  expect(table!.rows.map(({ label, cells }) => [label, cells.map((each) => each.length)])).toEqual([
    ['Transit time', [1, 0]],
    ['Cost', [0, 1]],
  ]);
});

test('routes without facts have no table', () => {
  expect(factsTables([{ ...MIDDLE!, facts: [] }], 900)).toEqual([]);
  expect(factsHeight([])).toBe(0);
});

test('a row is as high as its words need and a finger wants', () => {
  const rowOf = (text: string) => {
    const facts = [{ label: 'Time', cells: [{ text, value: 15 }] }];
    return factsTables([{ ...MIDDLE!, facts }], 280)[0]!.rows[0]!;
  };

  expect(rowOf('15 days').height).toBe(45);
  expect(rowOf('between fifteen and twenty-three days by rail and ship').height).toBeGreaterThan(
    45,
  );
});

test('no word of a label is broken on the narrowest phone', () => {
  const facts = [{ label: 'Transhipments', cells: [{ text: '4', value: 4 }] }];
  const [table] = factsTables([{ ...MIDDLE!, facts }], 271);

  expect(table!.labelWidth - 16).toBeGreaterThan(textWidth('Transhipments', 14, 'bold'));
  expect(table!.labelWidth + table!.columnWidth).toBe(271);
});
