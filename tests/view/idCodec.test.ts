import { describe, expect, test } from 'vitest';
import { cardId, idList, MAX_CARD_ID, nodeId, numbersById, tabs } from '#view/idCodec.ts';

describe('cardId', () => {
  test('takes any id of up to 300 characters', () => {
    expect(cardId.parse('trade:kz/it.2024_x')).toEqual({ value: 'trade:kz/it.2024_x' });
    expect(cardId.parse('Қазақстан')).toEqual({ value: 'Қазақстан' });
    expect(cardId.parse('x'.repeat(MAX_CARD_ID))).toHaveProperty('value');
  });

  test.each(['', ' ', 'a\nb', 'a\u0007b', 'a\uD800b', 'a%41b', 'x'.repeat(MAX_CARD_ID + 1)])(
    'refuses %j',
    (text) => {
      expect(cardId.parse(text)).toEqual({ problem: 'not-an-id' });
    },
  );
});

describe('nodeId', () => {
  test('drops what a sentence leaves behind it', () => {
    expect(nodeId.parse('almaty).')).toEqual({ value: 'almaty' });
    expect(nodeId.parse('CNKHG')).toEqual({ value: 'CNKHG' });
  });
});

describe('idList', () => {
  const routes = idList({ joined: true, repeats: false });
  const path = idList({ joined: false, repeats: true });

  test('reads the legs of a computed route, its plus turned into a space', () => {
    expect(routes.parse('a-b b-c~titr')).toEqual({ value: ['a-b+b-c', 'titr'] });
    expect(routes.parse('a-b+b-c')).toEqual({ value: ['a-b+b-c'] });
  });

  test('drops routes that cannot be ids and names them', () => {
    expect(routes.parse('titr~*~titr')).toEqual({
      value: ['titr'],
      notice: { reason: 'partly-unknown', given: '*' },
    });
  });

  test('keeps a path whole or not at all', () => {
    expect(path.parse('kz-it~oil-gas~oil-gas')).toEqual({ value: ['kz-it', 'oil-gas', 'oil-gas'] });
    expect(path.parse('kz-it~*~27')).toEqual({ problem: 'not-an-id' });
  });
});

describe('tabs', () => {
  test('reads one open tab a figure and leaves charts out', () => {
    expect(tabs.parse('trade-over-time:table~partners:chart')).toEqual({
      value: { 'trade-over-time': 'table' },
    });
  });

  test('names the tabs it does not know', () => {
    expect(tabs.parse('a-b:table~c:lunch')).toEqual({
      value: { 'a-b': 'table' },
      notice: { reason: 'partly-unknown', given: 'c:lunch' },
    });
  });
});

describe('numbersById', () => {
  test('reads numbers by id and writes them in the order of their ids', () => {
    expect(numbersById.parse('rail-speed:35~border-wait:2.5')).toEqual({
      value: { 'rail-speed': 35, 'border-wait': 2.5 },
    });
    expect(numbersById.write({ 'rail-speed': 35, 'border-wait': 2.5 })).toBe(
      'border-wait:2.5~rail-speed:35',
    );
  });

  test('names the pairs it cannot read', () => {
    expect(numbersById.parse('rail-speed:fast~border-wait:2')).toEqual({
      value: { 'border-wait': 2 },
      notice: { reason: 'partly-unknown', given: 'rail-speed:fast' },
    });
  });

  test.each(['rail-speed', 'rail-speed:-3', 'rail-speed:1e9', ':4', '__proto__:4'])(
    'refuses %j',
    (text) => {
      expect(numbersById.parse(text)).toEqual({ problem: 'unknown-value' });
    },
  );
});
