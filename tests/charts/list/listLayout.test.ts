import { expect, test } from 'vitest';
import { listLayout, titleHeight } from '#charts/list/listLayout.ts';
import { LIST } from '../contents.ts';

test('groups stand side by side where there is room for them', () => {
  expect(listLayout(LIST, 320).columns).toBe(1);
  expect(listLayout(LIST, 900).columns).toBe(2);
});

test('a row of groups is as high as its longest', () => {
  expect(listLayout(LIST, 900).height).toBeLessThan(listLayout(LIST, 320).height);
});

test('a long title takes more lines', () => {
  const group = {
    ...LIST.groups[0]!,
    title: 'A long title that does not fit on one line of a phone',
  };

  expect(titleHeight(group, 280)).toBeGreaterThan(titleHeight(LIST.groups[0]!, 280));
});
