import { toReferenceRates } from '#evidence/money.ts';
import { moneyUnit } from '#i18n/money.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveAt } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import { GOODS_ROOT, goodsPanel, partName } from './goodsPanel.ts';
import { goodsOfYear, goodsParts, goodsYears } from './goodsTree.ts';
import type { MoneyContext } from './moneyValue.ts';
import { moneyTarget } from './moneyValue.ts';
import { productBar, productYears } from './productBars.ts';
import type { RankBar, RankPanel } from './rankContent.ts';
import type { TableContent } from './tableContent.ts';
import { createWorkings } from './workings.ts';

type Ids = 'trade-products' | 'trade-goods' | 'trade-months' | 'reference';
type Data = FigureData<Ids>;

export function buildTradeBySector(data: Data, view: View, i18n: Translator): FigureContent {
  const context: MoneyContext = {
    figure: 'trade-by-sector',
    i18n,
    target: { ...moneyTarget(view), prices: 'nominal' },
    rates: toReferenceRates(data.reference),
    sources: data.sources,
    workings: createWorkings(data.sources, i18n),
  };
  const newestYear = goodsYears(data['trade-goods']).at(-1) ?? 2022;
  const at = view.at === 'latest' ? newestYear : resolveAt(view.at, { first: 2006, last: 2025 });
  const path = knownPath(view.product, data, at);
  const panels = panelsOf(context, data, view, at, path);
  const empty = panels.every((panel) => panel.bars.length === 0) ? emptyOf(i18n, view, at) : null;
  return {
    id: context.figure,
    name: i18n.t('figureName.trade-by-sector'),
    sentence: empty?.reason ?? sentenceOf(context, panels, at),
    subtitle: i18n.t('bySector.subtitle', {
      year: String(at),
      unit: moneyUnit(i18n, context.target.currency, 'mn'),
    }),
    chart: {
      kind: 'rank',
      axis: {
        title: moneyUnit(i18n, context.target.currency, 'mn'),
        scale: 'linear',
        zero: true,
        fractionDigits: 0,
        style: 'number',
      },
      panels,
      breadcrumb: breadcrumb(i18n, data, path),
    },
    table: tableOf(context, panels),
    notes: [
      i18n.t('bySector.noteOverlap'),
      i18n.t('bySector.noteListed'),
      i18n.t('bySector.noteRegisters'),
    ],
    notices: noticesOf(i18n, view, path),
    sources: context.workings.sources(),
    sourceLine: context.workings.sourceLine(),
    derived: context.workings.derived(),
    empty,
    newestYear,
    disabled: [],
  };
}

function panelsOf(
  context: MoneyContext,
  data: Data,
  view: View,
  at: number,
  path: readonly string[],
): readonly RankPanel[] {
  const { i18n } = context;
  const goods = goodsPanel(
    context,
    data['trade-goods'],
    data['trade-months'],
    at,
    path,
    view.sectors,
  );
  if (path.length > 0 && goods) return [goods];
  const printed = (['kz-it', 'it-kz'] as const).map((direction): RankPanel => {
    const entries = productYears(context, data['trade-products'], direction, at).filter(
      (entry) =>
        view.sectors === null ||
        (entry.observation.sector !== null && view.sectors.includes(entry.observation.sector)),
    );
    const bars = entries.flatMap((entry): readonly RankBar[] => {
      const bar = productBar(context, data['trade-products'], entry);
      return bar ? [bar] : [];
    });
    return {
      id: direction,
      title: i18n.t(`bySector.panel.${direction}`),
      coverage: i18n.t('bySector.coverageSingle'),
      bars: bars.toSorted((a, b) => b.y - a.y),
    };
  });
  const panels = [printed[0], goods, printed[1]];
  return panels.flatMap((panel) => (panel && panel.bars.length > 0 ? [panel] : []));
}

/** The path as far as the data know it; a wrong step ends it. */
function knownPath(path: readonly string[], data: Data, at: number): readonly string[] {
  if (path[0] !== GOODS_ROOT) return [];
  const year = goodsOfYear(data['trade-goods'], data.sources, at);
  const inner: string[] = [];
  for (const step of path.slice(1, 4)) {
    if (!goodsParts(year, inner).some(({ id }) => id === step)) break;
    inner.push(step);
  }
  return inner.length === 0 ? [] : [GOODS_ROOT, ...inner];
}

function breadcrumb(i18n: Translator, data: Data, path: readonly string[]) {
  if (path.length === 0) return [];
  const levels = ['sector', 'chapter', 'heading'] as const;
  const steps = path.slice(1).map((id, index) => ({
    label: partName(i18n, data['trade-goods'], { id, level: levels[index] ?? 'heading' }),
    path: path.slice(0, index + 2),
  }));
  return [{ label: i18n.t('bySector.all'), path: [] }, ...steps];
}

function sentenceOf(context: MoneyContext, panels: readonly RankPanel[], at: number): string {
  const { i18n } = context;
  const top = (id: string) => panels.find((panel) => panel.id === id)?.bars[0];
  const { currency } = context.target;
  const [bought, sold] = [top('kz-it'), top('goods') ?? top('it-kz')];
  const words = (bar: RankBar) => ({
    name: bar.label,
    value: i18n.t(`money.${currency}.mn`, { n: bar.text }),
  });
  if (bought && sold) {
    return i18n.t('bySector.sentence.both', {
      year: String(at),
      bought: words(bought).name,
      boughtValue: words(bought).value,
      sold: words(sold).name,
      soldValue: words(sold).value,
    });
  }
  const one = bought ?? sold;
  if (!one) return i18n.t('bySector.empty', { year: String(at) });
  return i18n.t(bought ? 'bySector.sentence.bought' : 'bySector.sentence.sold', {
    year: String(at),
    ...words(one),
  });
}

function tableOf(context: MoneyContext, panels: readonly RankPanel[]): TableContent {
  const { i18n, target } = context;
  return {
    caption: i18n.t('bySector.tableCaption'),
    columns: [
      { key: 'product', label: i18n.t('table.product'), unit: '', align: 'start' },
      { key: 'panel', label: i18n.t('table.flow'), unit: '', align: 'start' },
      {
        key: 'value',
        label: i18n.t('table.value'),
        unit: moneyUnit(i18n, target.currency, 'mn'),
        align: 'end',
      },
    ],
    rows: panels.flatMap((panel) =>
      panel.bars.map((bar) => ({
        key: `${panel.id}.${bar.id}`,
        cells: [
          { text: bar.label, value: null },
          { text: panel.title, value: null },
          {
            text: bar.text,
            value: bar.y,
            obs: bar.obs,
            derived: bar.derived,
            remark: bar.qualifier === 'exact' ? '' : i18n.code('qualifier', bar.qualifier),
          },
        ],
      })),
    ),
  };
}

function noticesOf(i18n: Translator, view: View, path: readonly string[]): readonly string[] {
  const notices: string[] = [];
  if (view.product.length > path.length)
    notices.push(i18n.t(path.length === 0 ? 'bySector.noticePath' : 'bySector.noticePathPart'));
  if (view.prices !== 'nominal') notices.push(i18n.t('bySector.noticePrices'));
  return notices;
}

function emptyOf(i18n: Translator, view: View, at: number): FigureContent['empty'] {
  return view.sectors === null
    ? { reason: i18n.t('bySector.empty', { year: String(at) }), clear: ['at'] }
    : {
        reason: i18n.t('bySector.emptySectors', {
          year: String(at),
          sectors: i18n.list(view.sectors.map((one) => i18n.code('sector', one))),
        }),
        clear: ['sectors'],
      };
}
