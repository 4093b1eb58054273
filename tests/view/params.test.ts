import { describe, expect, test } from 'vitest';
import { VIEW_FIELDS, VIEW_PARAMS } from '#view/params.ts';
import { DEFAULT_VIEW } from '#view/view.ts';

describe('VIEW_PARAMS', () => {
  test('gives every field of the view a row', () => {
    expect([...VIEW_FIELDS].sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
  });

  test('has each key and alias once', () => {
    const names = VIEW_FIELDS.flatMap((field) => [
      VIEW_PARAMS[field].key,
      ...VIEW_PARAMS[field].aliases,
    ]);

    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.map((name) => name.toLowerCase()));
  });

  test('writes no default', () => {
    expect(VIEW_PARAMS.years.format({ from: 1995, to: 'latest' })).toBeNull();
    expect(VIEW_PARAMS.years.format({ from: 1995, to: 2025 })).toBe('1995..2025');
    expect(VIEW_PARAMS.fit.format(true)).toBe('');
    expect(VIEW_PARAMS.fit.format(false)).toBeNull();
  });

  test('still says a default in words where it has any', () => {
    expect(VIEW_PARAMS.sectors.write(null)).toBe('all');
    expect(VIEW_PARAMS.events.write(null)).toBe('main');
    expect(VIEW_PARAMS.card.write(null)).toBe('');
  });
});
