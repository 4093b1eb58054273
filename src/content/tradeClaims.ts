import type { Reporter } from '#dataset/codes.ts';
import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { remembered } from '#dataset/remembered.ts';
import type { Candidate } from '#evidence/headline.ts';
import { toClaim } from '#evidence/headline.ts';
import { singleYear } from '#evidence/money.ts';
import { flowPairs } from '#evidence/turnover.ts';
import { yearSums } from '#evidence/yearSum.ts';
import { fullMoney, inMillions, moneyDigits, moneyUnit } from '#i18n/money.ts';
import { fullDigits, printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Flow } from '#view/view.ts';
import type { Derived } from './derived.ts';
import type { Convertible, MoneyContext } from './moneyValue.ts';
import { printedMoney } from './moneyValue.ts';

/** A claim of a trade flow, printed or computed, ready for the headline rule and for conversion. */
export interface TradeClaim extends Candidate {
  readonly period: string;
  readonly source: string;
  readonly reporter: Reporter | null;
  readonly from: Convertible;
  /** The observations it rests on. */
  readonly observations: readonly Observation[];
}

export interface TradeModules {
  readonly totals: Dataset;
  readonly months: Dataset;
  readonly sources: SourceIndex;
}

/** All claims of one reporter's flow; `null` as reporter gives those whose source names none. */
export function tradeClaims(
  { figure, i18n, workings }: MoneyContext,
  { totals, months, sources }: TradeModules,
  reporter: Reporter | null,
  flow: Flow,
): readonly TradeClaim[] {
  const { claims, computed } = stated(totals, months, sources, i18n, figure, reporter, flow);
  for (const { id, make } of computed) workings.addLater(id, make);
  return claims;
}

/** What goes on record of a computed claim, once somebody asks after it. */
interface Computation {
  readonly id: string;
  readonly make: () => Derived;
}

interface Stated {
  readonly claims: readonly TradeClaim[];
  readonly computed: readonly Computation[];
}

interface Ground {
  readonly sources: SourceIndex;
  readonly i18n: Translator;
  readonly figure: string;
  readonly computed: Computation[];
}

/** No choice of the reader changes what is claimed: it is gathered once for a figure. */
const stated = remembered(
  (
    totals: Dataset,
    months: Dataset,
    sources: SourceIndex,
    i18n: Translator,
    figure: string,
    reporter: Reporter | null,
    flow: Flow,
  ): Stated => {
    const ground: Ground = { sources, i18n, figure, computed: [] };
    const of = (dataset: Dataset, indicator: string) =>
      (dataset.byIndicator.get(indicator) ?? []).filter((o) => o.reporter === reporter);
    const values = of(totals, 'trade.value');
    if (flow === 'exports' || flow === 'imports') {
      const direction = flow === 'exports' ? 'kz-it' : 'it-kz';
      const towards = (o: Observation) => o.direction === direction;
      const printed = values.filter(towards).map((o) => printedClaim(ground, o));
      const summed = monthSums(ground, of(months, 'trade.value').filter(towards), direction);
      return { claims: [...printed, ...summed], computed: ground.computed };
    }
    const pairs = flowPairs(values).map((pair) =>
      computedClaim(ground, {
        name: flow,
        sign: flow === 'turnover' ? '+' : '−',
        amount: flow === 'turnover' ? pair.turnover : pair.balance,
        parts: [pair.exports, pair.imports],
      }),
    );
    const printed = flow === 'balance' ? [] : of(totals, 'trade.turnover');
    return {
      claims: [...printed.map((o) => printedClaim(ground, o)), ...pairs],
      computed: ground.computed,
    };
  },
);

function monthSums(
  ground: Ground,
  monthly: readonly Observation[],
  direction: 'kz-it' | 'it-kz',
): readonly TradeClaim[] {
  return yearSums(monthly).map((sum) =>
    computedClaim(ground, {
      name: `months-${direction}`,
      sign: '+',
      amount: sum.total,
      parts: sum.months,
    }),
  );
}

function printedClaim({ i18n, sources }: Ground, observation: Observation): TradeClaim {
  return {
    ...toClaim(observation, sources.byId),
    period: observation.period ?? '',
    source: observation.source,
    reporter: observation.reporter,
    observations: [observation],
    from: printedMoney(i18n, observation),
  };
}

interface Computed {
  readonly name: string;
  readonly sign: '+' | '−';
  /** In currency units. */
  readonly amount: number;
  readonly parts: readonly Observation[];
}

function computedClaim(ground: Ground, claim: Computed): TradeClaim {
  const { sources, i18n, figure, computed } = ground;
  const { name, amount, parts } = claim;
  const first = parts[0] as Observation;
  const currency = currencyOf(first);
  const year = singleYear(first.period);
  const period = name.startsWith('months') ? String(year) : (first.period ?? '');
  const label = i18n.code('derivedName', name);
  const id = `${figure}@${name}.${(first.reporter ?? 'unstated').toLowerCase()}.${period.replace('/', '_')}.${first.source}`;
  computed.push({ id, make: () => derivedOf(i18n, claim, id, `${label}, ${i18n.period(period)}`) });
  const text = remembered(() => fullMoney(i18n, amount, currency));
  return {
    id,
    sourceKind: sources.byId.get(first.source)?.kind ?? 'other',
    computed: true,
    qualifier: parts.every((o) => o.qualifier === 'exact') ? 'exact' : 'about',
    published: sources.byId.get(first.source)?.published ?? null,
    caution: worstCaution(parts),
    obsStatus: 'A',
    period,
    source: first.source,
    reporter: first.reporter,
    observations: parts,
    from: {
      id,
      label,
      get text() {
        return text();
      },
      amount,
      currency,
      year,
      ref: { derived: id },
    },
  };
}

function derivedOf(
  i18n: Translator,
  { name, sign, amount, parts }: Computed,
  id: string,
  label: string,
): Derived {
  const currency = currencyOf(parts[0] as Observation);
  const text = moneyDigits(i18n, amount, 'mn', 1);
  const said = inMillions(i18n, text, currency);
  return {
    id,
    label,
    text,
    said,
    value: amount / 1e6,
    unit: moneyUnit(i18n, currency, 'mn'),
    formula: i18n.code('derivedFormula', name),
    working: `${parts.map((o) => fullDigits(i18n, inUnits(o) / 1e6)).join(` ${sign} `)} = ${said}`,
    inputs: parts.map((o) => ({
      obs: o.id,
      label: partLabel(i18n, o),
      text: printedText(i18n, o),
    })),
  };
}

function partLabel(i18n: Translator, observation: Observation): string {
  const direction = i18n.code('direction', observation.direction ?? 'kz-it');
  return `${direction}, ${i18n.period(observation.period)}`;
}

function worstCaution(parts: readonly Observation[]): TradeClaim['caution'] {
  if (parts.some((o) => o.caution === 'defective')) return 'defective';
  return parts.some((o) => o.caution === 'doubtful') ? 'doubtful' : null;
}

function currencyOf(observation: Observation): 'USD' | 'EUR' {
  return observation.unitMeasure === 'EUR' ? 'EUR' : 'USD';
}
