import { expect, test } from 'vitest';
import {
  CURRENCIES,
  DEFAULT_VIEW,
  FLOWS,
  MAP_LAYERS,
  TABS,
  THEMES,
  VIEW_REPORTERS,
} from '#view/view.ts';

test.each([
  ['flow', FLOWS, DEFAULT_VIEW.flow],
  ['reporter', VIEW_REPORTERS, [DEFAULT_VIEW.reporter]],
  ['currency', CURRENCIES, [DEFAULT_VIEW.currency]],
  ['theme', THEMES, [DEFAULT_VIEW.theme]],
  ['tab', TABS, ['chart']],
  ['layers', MAP_LAYERS, []],
] as const)(
  'the choices of %s are each there once, the default among them',
  (_, choices, chosen) => {
    expect(new Set<string>(choices).size).toBe(choices.length);
    expect(choices).toEqual(expect.arrayContaining([...chosen]));
  },
);

test('a bare address asks for what published links count on', () => {
  expect(DEFAULT_VIEW).toMatchObject({
    years: { from: 1995, to: 'latest' },
    at: 'latest',
    sectors: null,
    flow: ['exports', 'imports'],
    reporter: 'kz',
    currency: 'usd',
    prices: 'nominal',
    measure: { kind: 'amount' },
    scale: 'linear',
    overlay: null,
    claims: 'show',
    theme: 'auto',
  });
});
