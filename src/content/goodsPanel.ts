import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { remembered } from '#dataset/remembered.ts';
import { leadingClaims } from '#evidence/leadingClaims.ts';
import { moneyDigits } from '#i18n/money.ts';
import type { Translator } from '#i18n/translator.ts';
import type { GoodsNode, GoodsYear } from './goodsTree.ts';
import { goodsOfYear, goodsParts } from './goodsTree.ts';
import type { MoneyContext } from './moneyValue.ts';
import { convertedValue } from './moneyValue.ts';
import { monthsAdded } from './productBars.ts';
import type { RankBar, RankPanel } from './rankContent.ts';

/** First step of a drill-down path into Italy's exports of listed goods. */
export const GOODS_ROOT = 'it-kz';

/** Italy's listed goods of one year as bars: sectors, or the parts of the path drilled into. */
export function goodsPanel(
  context: MoneyContext,
  goods: Dataset,
  months: Dataset,
  year: number,
  path: readonly string[],
  sectors: readonly string[] | null,
): RankPanel | null {
  const { i18n } = context;
  const all = goodsOfYear(goods, context.sources, year);
  if (all.observations.length === 0) return null;
  const inner = path[0] === GOODS_ROOT ? path.slice(1) : [];
  const parts = goodsParts(all, inner).filter(
    (part) => sectors === null || sectors.includes(part.sector),
  );
  for (const part of parts) for (const o of part.observations) context.workings.use(o);
  return {
    id: 'goods',
    title: i18n.t('bySector.panel.goods', {
      months: i18n.t('bySector.monthCount', { count: all.months.length }),
    }),
    coverage: coverage(context, all, months, year),
    bars: parts.flatMap((part) => {
      const bar = toBar(context, goods, part, inner, year);
      return bar ? [bar] : [];
    }),
  };
}

/** Which part of Italy's exports to Kazakhstan in the same months the listed goods make up. */
function coverage(context: MoneyContext, goods: GoodsYear, months: Dataset, year: number): string {
  const { i18n, workings, figure } = context;
  const flow = sameMonths(months, context.sources, goods.months);
  if (flow.length !== goods.months.length) return i18n.t('bySector.coverageUnknown');
  const total = flow.reduce((sum, o) => sum + inUnits(o), 0);
  const text = i18n.percent(goods.total / total, 0);
  const listed = monthsAdded(
    context,
    goods.observations,
    `listed.${year}`,
    i18n.t('bySector.listed'),
  );
  const whole = monthsAdded(context, flow, `flow.${year}`, i18n.t('bySector.flow'));
  workings.add({
    id: `${figure}@coverage.${year}`,
    label: i18n.t('bySector.coverageLabel', { year: String(year) }),
    text,
    value: goods.total / total,
    unit: '%',
    formula: i18n.t('bySector.coverageFormula'),
    working: `${listed.text} ÷ ${whole.text} = ${text}`,
    inputs: [
      { ...listed.ref, label: listed.label, text: listed.text },
      { ...whole.ref, label: whole.label, text: whole.text },
    ],
  });
  return i18n.t('bySector.coverage', {
    share: text,
    year: String(year),
    count: goods.months.length,
  });
}

/** Italy's exports in those months, one source: the one that prints them all. */
const sameMonths = remembered(
  (months: Dataset, sources: SourceIndex, wanted: readonly string[]): readonly Observation[] => {
    const bySource = new Map<string, Observation[]>();
    for (const o of months.byIndicator.get('trade.value') ?? []) {
      if (o.direction !== 'it-kz' || !wanted.includes(o.period ?? '')) continue;
      const group = bySource.get(o.source);
      if (group) group.push(o);
      else bySource.set(o.source, [o]);
    }
    const ofSource = (group: readonly Observation[]) => leadingClaims(group, sources.byId);
    const same = ofSource(bySource.get('eurostat-comext-vzemlys') ?? []);
    if (same.length === wanted.length) return same;
    return (
      [...bySource.values()].map(ofSource).find(({ length }) => length === wanted.length) ?? []
    );
  },
);

function toBar(
  context: MoneyContext,
  goods: Dataset,
  part: GoodsNode,
  inner: readonly string[],
  year: number,
): RankBar | null {
  const { i18n } = context;
  const label = partName(i18n, goods, part);
  const value = convertedValue(
    context,
    monthsAdded(context, part.observations, `${part.level}.${part.id}.${year}`, label),
  );
  if (!value) return null;
  return {
    ...value.ref,
    id: part.id,
    label,
    y: value.amount / 1e6,
    text: moneyDigits(i18n, value.amount, 'mn', 1),
    colour: `sector:${part.sector}`,
    lit: true,
    rank: null,
    qualifier: 'exact',
    caution: null,
    drill: part.level === 'product' ? null : [GOODS_ROOT, ...inner, part.id],
  };
}

export function partName(
  i18n: Translator,
  goods: Dataset,
  part: Pick<GoodsNode, 'id' | 'level'>,
): string {
  if (part.level === 'sector') return i18n.code('sector', part.id);
  if (part.level === 'chapter')
    return i18n.t('bySector.chapter', { code: part.id, name: chapterName(i18n, part.id) });
  const name = goods.products.get(part.level === 'heading' ? `hs:${part.id}` : part.id);
  const code = part.level === 'heading' ? part.id : part.id.replace('cn:', '');
  return name
    ? i18n.t('bySector.named', { code, name: i18n.text(name) })
    : i18n.t('bySector.heading', { code });
}

function chapterName(i18n: Translator, chapter: string): string {
  return i18n.code('hsChapter', chapter);
}
