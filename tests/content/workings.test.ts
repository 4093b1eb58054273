import { describe, expect, it } from 'vitest';
import { createWorkings } from '#content/workings.ts';
import { english } from '../translators.ts';
import { tradeData } from './tradeContext.ts';

const { sources } = tradeData;
const observations = tradeData['trade-totals'].observations;
const fromSource = (id: string) => observations.filter((o) => o.source === id);
const workings = () => createWorkings(sources, english);

describe('createWorkings', () => {
  it('counts a value once however often it is used, in the order of first use', () => {
    const [first, second] = fromSource('bns-countries-2019');
    const [other] = fromSource('startmag-2022-01');
    if (!first || !second || !other) throw new Error('the ledger has changed');
    const kept = workings();

    for (const one of [first, other, first, second]) kept.use(one);

    expect(kept.sources().map(({ id, values }) => [id, values])).toEqual([
      ['bns-countries-2019', 2],
      ['startmag-2022-01', 1],
    ]);
  });

  it('says who published a source and when, in words', () => {
    const kept = workings();
    kept.citeSource('startmag-2022-01', 3);

    expect(kept.sources()).toEqual([
      expect.objectContaining({ publisher: 'Startmag', published: 'January 2022', values: 3 }),
    ]);
  });

  it('names no publisher where nothing is drawn on', () => {
    expect(workings().sourceLine()).toBe('');
  });

  it('names the three publishers drawn on most, without where a copy was read', () => {
    const kept = workings();
    kept.citeSource('startmag-2022-01', 1);
    kept.citeSource('wits-kz-exports-by-partner', 4);
    kept.citeSource('tag43-2022-01', 3);
    expect(kept.sourceLine()).toBe('Sources: World Bank WITS; Tag43; Startmag.');

    kept.citeSource('eia-brent-annual', 2);

    expect(kept.sourceLine()).toBe(
      'Sources: World Bank WITS; Tag43; US Energy Information Administration and 1 other.',
    );
  });

  it('keeps a computed value under its id and gives the id back', () => {
    const kept = workings();
    const value = {
      id: 'test@a',
      label: 'A',
      text: '1',
      value: 1,
      unit: '',
      formula: 'a',
      working: 'a = 1',
      inputs: [],
    };

    expect(kept.add(value)).toBe('test@a');
    expect(kept.derived()).toEqual({ 'test@a': value });
  });

  it('makes what is added for later when it is read, once, and is then a plain value', () => {
    const kept = workings();
    let made = 0;
    const sum = {
      id: 'a@sum',
      label: 'Sum',
      text: '3',
      value: 3,
      unit: '',
      formula: '',
      working: '',
    };
    kept.addLater('a@sum', () => {
      made += 1;
      return { ...sum, inputs: [] };
    });
    expect(Object.keys(kept.derived())).toEqual(['a@sum']);
    expect(made).toBe(0);

    expect(structuredClone(kept.derived())).toEqual({ 'a@sum': { ...sum, inputs: [] } });
    expect(kept.derived()['a@sum']).toBe(kept.derived()['a@sum']);
    expect(made).toBe(1);
  });

  it('keeps the first sixteen claims of a value for the picture, and notes that there are more', () => {
    const kept = workings();
    const claims = Array.from({ length: 20 }, (_, index) => ({ index, year: 2024 }));
    const other = { index: 0, year: 2023 };

    expect(kept.few([...claims.slice(0, 16), other], ({ year }) => year)).toHaveLength(17);
    expect(kept.leftOut()).toEqual([]);

    expect(kept.few(claims, ({ year }) => year)).toEqual(claims.slice(0, 16));
    expect(kept.leftOut()).toEqual([
      'The picture shows 16 claims beside one value at most; the card of the value lists them all.',
    ]);
  });
});
