import { parsePeriod } from '#dataset/parsePeriod.ts';
import type { Claim, Conflict, Contradiction } from './contradiction.ts';
import { createContradiction } from './contradiction.ts';
import { excludes } from './interval.ts';
import type { ReferenceRates } from './money.ts';
import type { Topic } from './topic.ts';
import { inOneCurrency } from './topic.ts';

/** Cumulative claims over different windows, and the recorded stock beside them. */
export function investmentGaps(
  topics: ReadonlyMap<string, Topic>,
  rates: ReferenceRates,
): readonly Contradiction[] {
  const cumulative = [...topics.values()].filter(
    ({ subject, stem }) => subject.indicator === 'investment.cumulative' && stem.endsWith('it-kz'),
  );
  return [...windows(cumulative, rates), ...stocks(topics, cumulative, rates)];
}

/** Claims that end in one year but start in different ones, where the amounts do not fit each other. */
function windows(cumulative: readonly Topic[], rates: ReferenceRates): readonly Contradiction[] {
  const byEnd = new Map<number, Topic[]>();
  for (const topic of cumulative) {
    const end = endYear(topic);
    if (end !== null) byEnd.set(end, [...(byEnd.get(end) ?? []), topic]);
  }
  return [...byEnd].flatMap(([year, ofYear]): readonly Contradiction[] => {
    const [first] = ofYear;
    const claims = inOneCurrency(
      ofYear.flatMap((topic) => topic.claims),
      rates,
    );
    const conflicts = pairs(claims)
      .filter(([a, b]) => periodOf(a) !== periodOf(b) && excludes(a.interval, b.interval))
      .filter(([a, b]) => !growsWith(a, b) && !growsWith(b, a))
      .map((pair): Conflict => ({ claims: pair, reason: 'window-differs' }));
    if (!first || conflicts.length === 0) return [];
    const subject = { ...first.subject, period: `../${year}` };
    const shown = claims.filter((claim) =>
      conflicts.some((conflict) => conflict.claims.includes(claim)),
    );
    const key = `investment.cumulative.it-kz.until-${year}`;
    return [createContradiction('window-against-window', key, subject, shown, conflicts)];
  });
}

/** The net stock that statistics record at the end of a year against what is claimed up to that year. */
function stocks(
  topics: ReadonlyMap<string, Topic>,
  cumulative: readonly Topic[],
  rates: ReferenceRates,
): readonly Contradiction[] {
  const found = [...topics.values()]
    .filter(({ subject }) => subject.indicator === 'investment.stock')
    .flatMap((stock) =>
      cumulative
        .filter((topic) => endYear(topic) === Number(stock.subject.period))
        .flatMap((topic) => topic.claims)
        .map((claim) => inOneCurrency([...stock.claims, claim], rates)),
    )
    .flatMap(([stock, claim]): readonly Conflict[] =>
      stock && claim && excludes(stock.interval, claim.interval)
        ? [{ claims: [stock, claim], reason: 'different-basis' }]
        : [],
    );
  const claims = [...new Map(found.flatMap(({ claims }) => claims).map((c) => [c.id, c])).values()];
  const years = found.flatMap(({ claims: [stock] }) => Number(stock.observations[0]?.period));
  const subject = [...topics.values()].find(
    (topic) => topic.subject.indicator === 'investment.stock',
  );
  if (!subject || found.length === 0) return [];
  const period = `${Math.min(...years)}/${Math.max(...years)}`;
  return [
    createContradiction(
      'stock-against-claims',
      'investment.stock.it-kz',
      { ...subject.subject, period },
      claims,
      found,
    ),
  ];
}

/** A longer window that holds the shorter one and more money is as it should be. */
function growsWith(shorter: Claim, longer: Claim): boolean {
  const [a, b] = [shorter, longer].map((claim) => parsePeriod(periodOf(claim) ?? ''));
  if (!a?.first || !b?.first || !a.last || !b.last) return false;
  return b.first <= a.first && b.last >= a.last && shorter.value < longer.value;
}

function endYear({ subject }: Topic): number | null {
  const last = parsePeriod(subject.period ?? '')?.last;
  return last ? Number(last.slice(0, 4)) : null;
}

function periodOf(claim: Claim): string | null {
  return claim.observations[0]?.period ?? null;
}

function pairs(claims: readonly Claim[]): readonly (readonly [Claim, Claim])[] {
  return claims.flatMap((a, index) => claims.slice(index + 1).map((b) => [a, b] as const));
}
