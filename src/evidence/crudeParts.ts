import type { Observation } from '#dataset/observation.ts';
import type { Claim, Conflict, Contradiction } from './contradiction.ts';
import { createContradiction } from './contradiction.ts';
import { excludes, sum } from './interval.ts';
import type { ReferenceRates } from './money.ts';
import type { Evidence } from './topic.ts';
import { inOneCurrency, statedClaim } from './topic.ts';

const WHOLE = 'hs:27';
const PART = /^grade:/;

/** Months in which Italy's register of crude names more than customs count for all fuels. */
export function crudeParts(
  { datasets, sources }: Evidence,
  rates: ReferenceRates,
): readonly Contradiction[] {
  const products = datasets.find(({ id }) => id === 'trade-products');
  const values = (products?.byIndicator.get('trade.product-value') ?? []).filter(
    ({ direction, reporter, obsStatus, period }) =>
      direction === 'kz-it' &&
      reporter === 'IT' &&
      obsStatus === 'A' &&
      /^\d{4}-\d{2}$/.test(period ?? ''),
  );
  const conflicts = values
    .filter(({ product }) => product === WHOLE)
    .flatMap((whole): readonly Conflict[] => {
      const grades = values.filter((o) => o.period === whole.period && PART.test(o.product ?? ''));
      const crude = addUp(grades.map((grade) => statedClaim(grade, sources)));
      const [part, all] = crude ? inOneCurrency([crude, statedClaim(whole, sources)], rates) : [];
      if (!part || !all || part.value <= all.value || !excludes(part.interval, all.interval))
        return [];
      return [{ claims: [part, all], reason: 'different-register' }];
    });
  const claims = conflicts.flatMap((conflict) => conflict.claims);
  const first = claims[0]?.observations[0];
  if (!first) return [];
  const subject = {
    indicator: 'trade.product-value',
    direction: 'kz-it' as const,
    partner: null,
    product: products?.products.get(WHOLE) ?? null,
    place: null,
    basis: null,
    period: spanOf(claims.flatMap(({ observations }) => observations)),
  };
  return [
    createContradiction(
      'part-exceeds-whole',
      'trade.crude-within-fuels.it',
      subject,
      claims,
      conflicts,
    ),
  ];
}

function addUp(parts: readonly Claim[]): Claim | null {
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? null;
  return {
    ...first,
    id: `${first.id}@sum-of-parts`,
    computed: true,
    formula: 'sum-of-parts',
    observations: parts.flatMap(({ observations }) => observations),
    interval: sum(parts.map(({ interval }) => interval)),
    value: parts.reduce((total, { value }) => total + value, 0),
  };
}

function spanOf(observations: readonly Observation[]): string {
  const periods = observations.map(({ period }) => period ?? '').sort();
  const [from = '', to = from] = [periods[0], periods.at(-1)];
  return from === to ? from : `${from}/${to}`;
}
