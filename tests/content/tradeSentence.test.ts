import { describe, expect, it } from 'vitest';
import { tradeSentence } from '#content/tradeSentence.ts';
import type { View } from '#view/view.ts';
import { tradeOf } from './tradeContext.ts';

function told(view: Partial<View>) {
  const { context, lines, choices } = tradeOf(view);
  return { sentence: tradeSentence(context, lines, choices), derived: context.workings.derived() };
}

describe('tradeSentence', () => {
  it.each([
    [
      {},
      'In 2024 Kazakhstan reports exports to Italy of $18.7 bn, 26% more than in 2023; imports from Italy came to $1.28 bn in 2024.',
    ],
    [
      { flow: ['turnover'] },
      'In 2024 Kazakhstan reports trade with Italy of $19.9 bn, 24% more than in 2023.',
    ],
    [
      { flow: ['exports'], reporter: 'it' },
      'In 2024 Italy reports imports from Kazakhstan of $4.60 bn, 12% less than in 2023.',
    ],
    [
      { measure: { kind: 'share' } },
      'In 2024, exports to Italy as Kazakhstan reports them made up 22.9% of Kazakhstan’s trade of that kind; imports from Italy as Kazakhstan reports them made up 2.1% in 2024.',
    ],
    [
      { measure: { kind: 'growth' } },
      'In 2024, exports to Italy as Kazakhstan reports them changed by 25.8%; imports from Italy as Kazakhstan reports them changed by 2.9% in 2024.',
    ],
    [
      { measure: { kind: 'index', base: 2010 } },
      'With 2010 set to 100, exports to Italy as Kazakhstan reports them stood at 194.9 in 2024; imports from Italy as Kazakhstan reports them stood at 80.9 in 2024.',
    ],
  ] as const)('tells %j as: %s', (view, sentence) => {
    expect(told(view).sentence).toBe(sentence);
  });

  it('keeps the working of the change it tells', () => {
    expect(told({}).derived['test@change.exports.kz.2024']).toMatchObject({
      text: '25.8%',
      working: '18,663.7648458 ÷ 14,833.2898896 − 1 = 25.8%',
    });
  });

  it('says so where no line has a value', () => {
    const { context, choices } = tradeOf();

    expect(tradeSentence(context, [], choices)).toBe(
      'No figure for this choice of years, flow and reporter.',
    );
  });
});
