import type { Claim, Contradiction } from './contradiction.ts';
import { createContradiction } from './contradiction.ts';
import { headline } from './headline.ts';
import type { ReferenceRates } from './money.ts';
import type { Topic } from './topic.ts';
import { inOneCurrency, reporterOf } from './topic.ts';

/** Mirrored figures never agree; only beyond these ratios do they say different things. */
const [CLOSE_BELOW, CLOSE_ABOVE] = [0.67, 1.5];

const MIRRORED: ReadonlySet<string> = new Set(['trade.value', 'trade.turnover']);

/** What Kazakhstan and Italy each report of one flow and year, where the two lie far apart. */
export function mirrorGaps(
  topics: ReadonlyMap<string, Topic>,
  rates: ReferenceRates,
): readonly Contradiction[] {
  return [...topics.values()].flatMap((topic): readonly Contradiction[] => {
    const { indicator, period, partner } = topic.subject;
    if (!MIRRORED.has(indicator) || partner !== null || !/^\d{4}$/.test(period ?? '')) return [];
    const [kazakh, italian] = inOneCurrency(
      (['KZ', 'IT'] as const).flatMap((reporter) => {
        const best = headline(topic.claims.filter((claim) => reporterOf(claim) === reporter));
        return best ? [best] : [];
      }),
      rates,
    );
    if (!kazakh || !italian || isClose(kazakh, italian)) return [];
    // A turnover computed from two flows only repeats what the flows already say.
    if (indicator === 'trade.turnover' && italian.formula !== null) return [];
    const conflict = {
      claims: [kazakh, italian] as const,
      reason: 'place-of-destination' as const,
    };
    return [createContradiction('mirror', topic.key, topic.subject, conflict.claims, [conflict])];
  });
}

function isClose(a: Claim, b: Claim): boolean {
  const ratio = a.value / b.value;
  return ratio >= CLOSE_BELOW && ratio <= CLOSE_ABOVE;
}
