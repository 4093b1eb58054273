import { expect, it } from 'vitest';
import { remembered } from '#dataset/remembered.ts';

function counted() {
  let made = 0;
  const of = remembered((module: object, year: number | null) => {
    made += 1;
    return { module, year, made };
  });
  return { of, made: () => made };
}

it('makes a thing once for the same objects and values', () => {
  const { of, made } = counted();
  const module = {};

  expect(of(module, 2024)).toBe(of(module, 2024));
  expect(made()).toBe(1);
});

it('makes a thing of its own for another object or another value', () => {
  const { of } = counted();
  const module = {};

  expect(of(module, 2024)).toEqual({ module, year: 2024, made: 1 });
  expect(of({}, 2024).made).toBe(2);
  expect(of(module, null)).toEqual({ module, year: null, made: 3 });
});

it('remembers that there was nothing', () => {
  let asked = 0;
  const nothing = remembered(() => {
    asked += 1;
    return undefined;
  });

  nothing();
  nothing();

  expect(asked).toBe(1);
});
