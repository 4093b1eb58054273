import type { Reporter, SourceKind } from '#dataset/codes.ts';
import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import type { Candidate } from '#evidence/headline.ts';
import { toClaim } from '#evidence/headline.ts';
import { singleYear } from '#evidence/money.ts';
import { flowPairs } from '#evidence/turnover.ts';
import { yearSums } from '#evidence/yearSum.ts';
import { fullMoney, inMillions, moneyDigits, moneyUnit } from '#i18n/money.ts';
import { fullDigits, printedText } from '#i18n/printed.ts';
import type { Flow } from '#view/view.ts';
import type { Convertible, MoneyContext } from './moneyValue.ts';

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
  context: MoneyContext,
  modules: TradeModules,
  reporter: Reporter | null,
  flow: Flow,
): readonly TradeClaim[] {
  const { totals, sources } = modules;
  const values = totals.byIndicator.get('trade.value') ?? [];
  const ofReporter = values.filter((o) => o.reporter === reporter);
  if (flow === 'exports' || flow === 'imports') {
    const direction = flow === 'exports' ? 'kz-it' : 'it-kz';
    const printed = ofReporter.filter((o) => o.direction === direction);
    return [
      ...printed.map((o) => printedClaim(context, sources, o)),
      ...monthSums(context, modules, reporter, direction),
    ];
  }
  const computed = flowPairs(ofReporter).map((pair) => {
    const total = flow === 'turnover' ? pair.turnover : pair.balance;
    return computedClaim(context, sources, {
      name: flow,
      sign: flow === 'turnover' ? '+' : '−',
      amount: total,
      parts: [pair.exports, pair.imports],
    });
  });
  if (flow === 'balance') return computed;
  const printed = (totals.byIndicator.get('trade.turnover') ?? []).filter(
    (o) => o.reporter === reporter,
  );
  return [...printed.map((o) => printedClaim(context, sources, o)), ...computed];
}

function monthSums(
  context: MoneyContext,
  { months, sources }: TradeModules,
  reporter: Reporter | null,
  direction: 'kz-it' | 'it-kz',
): readonly TradeClaim[] {
  const monthly = (months.byIndicator.get('trade.value') ?? []).filter(
    (o) => o.reporter === reporter && o.direction === direction,
  );
  return yearSums(monthly).map((sum) =>
    computedClaim(context, sources, {
      name: `months-${direction}`,
      sign: '+',
      amount: sum.total,
      parts: sum.months,
    }),
  );
}

function printedClaim(
  { i18n }: MoneyContext,
  sources: SourceIndex,
  observation: Observation,
): TradeClaim {
  return {
    ...toClaim(observation, sources.byId),
    period: observation.period ?? '',
    source: observation.source,
    reporter: observation.reporter,
    observations: [observation],
    from: {
      id: observation.id,
      label: i18n.t('derived.printed'),
      text: printedText(i18n, observation),
      amount: inUnits(observation),
      currency: currencyOf(observation),
      year: singleYear(observation.period),
      ref: { obs: observation.id },
    },
  };
}

interface Computed {
  readonly name: string;
  readonly sign: '+' | '−';
  /** In currency units. */
  readonly amount: number;
  readonly parts: readonly Observation[];
}

function computedClaim(
  context: MoneyContext,
  sources: SourceIndex,
  computed: Computed,
): TradeClaim {
  const { i18n, workings, figure } = context;
  const first = computed.parts[0] as Observation;
  const currency = currencyOf(first);
  const year = singleYear(first.period);
  const period = computed.name.startsWith('months') ? String(year) : (first.period ?? '');
  const text = moneyDigits(i18n, computed.amount, 'mn', 1);
  const said = inMillions(i18n, text, currency);
  const label = i18n.code('derivedName', computed.name);
  const id = workings.add({
    id: `${figure}@${computed.name}.${(first.reporter ?? 'unstated').toLowerCase()}.${period.replace('/', '_')}.${first.source}`,
    label: `${label}, ${i18n.period(period)}`,
    text,
    said,
    value: computed.amount / 1e6,
    unit: moneyUnit(i18n, currency, 'mn'),
    formula: i18n.code('derivedFormula', computed.name),
    working: `${computed.parts.map((o) => fullDigits(i18n, inUnits(o) / 1e6)).join(` ${computed.sign} `)} = ${said}`,
    inputs: computed.parts.map((o) => ({
      obs: o.id,
      label: partLabel(context, o),
      text: printedText(i18n, o),
    })),
  });
  const kinds = computed.parts.map((o) => sources.byId.get(o.source)?.kind ?? 'other');
  return {
    id,
    sourceKind: kinds[0] as SourceKind,
    computed: true,
    qualifier: computed.parts.every((o) => o.qualifier === 'exact') ? 'exact' : 'about',
    published: sources.byId.get(first.source)?.published ?? null,
    caution: worstCaution(computed.parts),
    obsStatus: 'A',
    period,
    source: first.source,
    reporter: first.reporter,
    observations: computed.parts,
    from: {
      id,
      label,
      text: fullMoney(i18n, computed.amount, currency),
      amount: computed.amount,
      currency,
      year,
      ref: { derived: id },
    },
  };
}

function partLabel({ i18n }: MoneyContext, observation: Observation): string {
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
