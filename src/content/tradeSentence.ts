import { growth } from '#evidence/growth.ts';
import { moneyInWords } from '#i18n/money.ts';
import { fullDigits } from '#i18n/printed.ts';
import type { MoneyContext } from './moneyValue.ts';
import type { TradeChoices } from './tradeChoices.ts';
import type { TradeLine } from './tradeLine.ts';
import type { TradeYear } from './tradeValues.ts';
import { asQuantity, valueInput } from './tradeValues.ts';

/** What the lines say of their last year, in one sentence; each number in it has a card. */
export function tradeSentence(
  context: MoneyContext,
  lines: readonly TradeLine[],
  choices: TradeChoices,
): string {
  const { i18n } = context;
  const clauses = lines.flatMap((line, index) => {
    const clause = lineClause(context, line, choices, index === 0);
    return clause === null ? [] : [clause];
  });
  if (clauses.length === 0) return i18n.t('trade.empty');
  const [first = '', ...rest] = clauses;
  return i18n.t('sentence.full', {
    text: rest.reduce(
      (text, next) => i18n.t('sentence.join', { first: text, second: next }),
      first,
    ),
  });
}

function lineClause(
  context: MoneyContext,
  line: TradeLine,
  choices: TradeChoices,
  leads: boolean,
): string | null {
  const { i18n } = context;
  const last = [...line.measured].at(-1);
  if (!last) return null;
  const [year, measured] = last;
  const { measure } = choices;
  const name = `${line.flow}.${line.reporter}`;
  const place = leads ? 'lead' : 'next';
  if (measure.kind === 'amount') {
    const entry = line.years.get(year);
    if (!entry?.money) return null;
    const value = moneyInWords(i18n, entry.money.amount, context.target.currency);
    const clause = i18n.t(`sentence.${place}.${line.flow}.${line.reporter}`, {
      year: String(year),
      value,
    });
    return leads ? withChange(context, line, entry, clause) : clause;
  }
  return i18n.t(`sentence.${place}.${measure.kind}`, {
    line: i18n.code('sentence.subject', name),
    value: measured.text,
    year: String(year),
    ...(measure.kind === 'index' ? { base: String(measure.base) } : {}),
  });
}

/** Adds how the value stands against the year before, where both are positive. */
function withChange(
  context: MoneyContext,
  line: TradeLine,
  entry: TradeYear,
  clause: string,
): string {
  const { i18n, workings, figure } = context;
  const before = line.years.get(entry.year - 1)?.money;
  const now = entry.money;
  const previous = line.years.get(entry.year - 1);
  if (!before || !now || !previous || now.amount <= 0) return clause;
  const measured = growth(asQuantity(context, entry), asQuantity(context, previous));
  if (measured.kind === 'missing') return clause;
  const change = measured.value;
  const text = i18n.percent(change, 1);
  const percent = i18n.percent(Math.abs(change), 0);
  const full = (amount: number) => fullDigits(i18n, amount / 1e6);
  workings.add({
    id: `${figure}@change.${line.id}.${entry.year}`,
    label: i18n.t('derived.of', {
      of: line.label,
      what: i18n.t('derived.growth', { year: String(entry.year), base: String(entry.year - 1) }),
    }),
    text,
    value: change,
    unit: '%',
    formula: i18n.t('derived.growthFormula', {
      year: String(entry.year),
      base: String(entry.year - 1),
    }),
    working: `${full(now.amount)} ÷ ${full(before.amount)} − 1 = ${text}`,
    inputs: [valueInput(context, entry), valueInput(context, previous)],
  });
  const direction = Math.round(change * 100) === 0 ? 'same' : change > 0 ? 'more' : 'less';
  return i18n.t(`sentence.change.${direction}`, {
    clause,
    percent,
    before: String(entry.year - 1),
  });
}
