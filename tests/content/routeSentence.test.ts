import { describe, expect, it } from 'vitest';
import { byDays, routeSentence, unreachableText } from '#content/routeSentence.ts';
import type { View } from '#view/view.ts';
import { routesContext } from './routesContext.ts';

function sentence(view: Partial<View>) {
  const { context, compared } = routesContext(view);
  return { text: routeSentence(context, compared), derived: context.workings.derived() };
}

const between = (origin: string, destination: string) => ({ origin, destination });

describe('routeSentence', () => {
  it('says by how many days one way is quicker, and that the ranges overlap', () => {
    const { text, derived } = sentence(between('shanghai', 'trieste'));

    expect(text).toBe(
      'From Shanghai Port to Port of Trieste the way through Malacca, Bab el-Mandeb and the Suez Canal is the quickest of the 2 shown by our own estimate: 35 days (23 to 56), 18 days less than around the Cape of Good Hope (53; 37 to 79). The ranges overlap, yet it stays ahead when all goes well and when all goes badly.',
    );
    expect(Object.values(derived).map(({ working }) => working)).toEqual(['53 − 35 = 18']);
  });

  it('says that two ways are equally quick', () => {
    expect(sentence({ routes: ['titr-poti-trieste', 'titr-batumi-trieste'] }).text).toMatch(
      /the two quickest of the 2 ways shown are equally quick by our own estimate, .*: 36 days each \(20 to 74 and 20 to 74\)\.$/,
    );
  });

  it('says that the order can turn', () => {
    expect(sentence(between('aktau', 'gioia-tauro')).text).toMatch(
      /24 days \(12 to 52\), 1 day less than .* \(25; 11 to 55\)\. The ranges overlap and the order can turn, so it is not sure\.$/,
    );
  });

  it('says when the ranges do not overlap, and names ends that differ', () => {
    const { text } = sentence({
      routes: ['ocean-cape-genoa', 'oil-cpc-trieste'],
      assume: { 'port-handling': 0, 'tanker-wait': 0 },
    });

    expect(text).toMatch(/^From Tengiz field to Port of Trieste the way via CPC Marine Terminal/);
    expect(text).toMatch(/less than Shanghai Port – Port of Genoa, .*The ranges do not overlap\.$/);
  });

  it('says of a single way how long it takes', () => {
    expect(sentence(between('tengiz', 'genoa')).text).toMatch(/it is the only one shown\.$/);
  });
});

describe('unreachableText', () => {
  it('names what is reached instead', () => {
    const { context } = routesContext(between('tengiz', 'milan'));

    expect(unreachableText(context)).toBe(
      'From Tengiz field only oil legs lead on; they reach Port of Trieste, Augusta oil terminals, and Port of Genoa, not Milan terminals.',
    );
  });
});

describe('byDays', () => {
  it('puts the quickest first and leaves equals as they stand', () => {
    const { compared } = routesContext({
      routes: ['titr-batumi-trieste', 'titr-poti-trieste', 'ocean-suez-trieste'],
    });

    expect(byDays(compared).map(({ id }) => id)).toEqual([
      'ocean-suez-trieste',
      'titr-batumi-trieste',
      'titr-poti-trieste',
    ]);
  });
});
