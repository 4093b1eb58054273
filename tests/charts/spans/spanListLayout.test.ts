import { expect, test } from 'vitest';
import { spanLayout } from '#charts/spans/spanLayout.ts';
import { spanListHeight, spanRows } from '#charts/spans/spanListLayout.ts';
import { english } from '../../translators.ts';
import { span, spans } from '../contents.ts';

test('a wide picture has its words beside it and no list', () => {
  const { spans: placed } = spanLayout(spans([span(5)]), 900, undefined, english);

  expect(spanRows(placed, 900)).toEqual([]);
  expect(spanListHeight([], 900)).toBe(0);
});

test('the list is as high as its rows and their lines', () => {
  const { spans: placed } = spanLayout(spans([span(5), span(6)]), 320, undefined, english);
  const rows = spanRows(placed, 320);

  expect(spanListHeight(rows, 320)).toBe(8 + rows[0]!.height + rows[1]!.height + 2);
});

test('entries side by side share their height', () => {
  const many = [span(5), span(6), ...Array(6).fill(span(7))];
  const { spans: placed } = spanLayout(spans(many), 480, undefined, english);
  const rows = spanRows(placed, 480);

  expect(rows[0]!.height).toBe(rows[1]!.height);
  expect(spanListHeight(rows, 480)).toBe(8 + 4 * (rows[0]!.height + 1));
});
