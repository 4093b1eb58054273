import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import { toReferenceRates } from '#evidence/money.ts';
import { quantityOf } from '#evidence/quantity.ts';
import type { PartnerRanking } from '#evidence/ranks.ts';
import { partnerRankings } from '#evidence/ranks.ts';
import { share } from '#evidence/share.ts';
import { moneyDigits, moneyInWords, moneyUnit } from '#i18n/money.ts';
import { fullDigits, printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveAt } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import type { MoneyContext } from './moneyValue.ts';
import { moneyTarget, moneyValue } from './moneyValue.ts';
import { partnerClaim } from './partnerClaim.ts';
import type { RankBar, RankPanel } from './rankContent.ts';
import type { RivalsOf } from './rivals.ts';
import { rivalsAmong } from './rivals.ts';
import type { Cell, TableContent } from './tableContent.ts';
import { pricesWords } from './tradePrices.ts';
import { createWorkings } from './workings.ts';

type Ids = 'trade-partners' | 'reference';

const FLOWS = [
  { id: 'exports', direction: 'kz-partner' },
  { id: 'imports', direction: 'partner-kz' },
] as const;
type FlowId = (typeof FLOWS)[number]['id'];

/** How many partners a panel draws; Italy stands below them where it ranks lower. */
const BARS = 12;

interface Side {
  readonly id: FlowId;
  readonly ranking: PartnerRanking;
}

export function buildPartnersInProportion(
  data: FigureData<Ids>,
  view: View,
  i18n: Translator,
): FigureContent {
  const context: MoneyContext = {
    figure: 'partners-in-proportion',
    i18n,
    target: moneyTarget(view),
    rates: toReferenceRates(data.reference),
    sources: data.sources,
    workings: createWorkings(data.sources, i18n),
  };
  const rankings = FLOWS.map((flow) => ({
    id: flow.id,
    years: partnerRankings(data['trade-partners'], data.sources, flow.direction),
  }));
  const known = rankings.flatMap((side) => [...side.years.keys()]);
  const at = resolveAt(view.at, { first: Math.min(...known), last: Math.max(...known) });
  const sides = rankings.flatMap(({ id, years }) => {
    const ranking = years.get(at);
    return ranking ? [{ id, ranking }] : [];
  });
  const rivalsOf =
    view.claims === 'show'
      ? rivalsAmong(data['trade-partners'].byIndicator.get('trade.value') ?? [])
      : () => [];
  const noRate = sides.every(({ ranking }) =>
    ranking.partners.every((p) => !moneyValue(context, p.observation)),
  );
  return {
    id: context.figure,
    name: i18n.t('figureName.partners-in-proportion'),
    sentence: sentenceOf(context, sides, at),
    subtitle: i18n.t('partners.subtitle', {
      year: String(at),
      unit: moneyUnit(i18n, context.target.currency, 'mn'),
      prices: pricesWords(i18n, context),
    }),
    chart: {
      kind: 'rank',
      axis: {
        title: `${moneyUnit(i18n, context.target.currency, 'mn')}, ${pricesWords(i18n, context)}`,
        scale: 'linear',
        zero: true,
        fractionDigits: 0,
        style: 'number',
      },
      panels: sides.map((side) => toPanel(context, side, rivalsOf)),
      breadcrumb: [],
    },
    table: tableOf(context, sides),
    notes: [
      i18n.t('partners.noteListed'),
      i18n.t('partners.noteRank'),
      ...(view.claims === 'show' ? [i18n.t('content.noteRivals')] : []),
      ...context.workings.leftOut(),
    ],
    notices: [],
    sources: context.workings.sources(),
    sourceLine: context.workings.sourceLine(),
    derived: context.workings.derived(),
    empty: noRate
      ? { reason: i18n.t('partners.empty', { year: String(at) }), clear: ['at', 'currency'] }
      : null,
    disabled: [],
  };
}

function toPanel(context: MoneyContext, { id, ranking }: Side, rivalsOf: RivalsOf): RankPanel {
  const { i18n } = context;
  const drawn = ranking.partners.filter((entry) => entry.rank <= BARS || entry.partner === 'IT');
  const world = ranking.world;
  return {
    id,
    title: i18n.t(`partners.panel.${id}`),
    coverage: world
      ? i18n.t(world.qualifier === 'computed' ? 'partners.coverageAdded' : 'partners.coverage', {
          world: moneyInWords(i18n, inUnits(world), 'USD'),
        })
      : i18n.t('partners.noWorld'),
    bars: drawn.flatMap((entry): readonly RankBar[] => {
      const value = moneyValue(context, entry.observation);
      if (!value) return [];
      context.workings.use(entry.observation);
      return [
        {
          ...value.ref,
          id: `${id}.${entry.partner}`,
          label: i18n.country(entry.partner),
          y: value.amount / 1e6,
          text: moneyDigits(i18n, value.amount, 'mn', 0),
          colour: entry.partner === 'IT' ? 'it' : 'muted',
          lit: entry.partner === 'IT',
          rank: ranking.decisive ? entry.rank : null,
          qualifier: entry.observation.qualifier,
          caution: entry.observation.caution,
          drill: null,
          claims: context.workings
            .few(rivalsOf(entry.observation), () => '')
            .flatMap((rival) => partnerClaim(context, rival)),
        },
      ];
    }),
  };
}

function sentenceOf(context: MoneyContext, sides: readonly Side[], year: number): string {
  const { i18n } = context;
  const side = sides.find((one) => one.id === 'exports') ?? sides[0];
  const italy = side?.ranking.partners.find((entry) => entry.partner === 'IT');
  if (!side || !italy) return i18n.t('partners.empty', { year: String(year) });
  const share = shareOf(context, side, italy.observation);
  const place = i18n.t('partners.place', { rank: italy.rank });
  const key = side.ranking.decisive ? 'ranked' : 'unranked';
  return share
    ? i18n.t(`partners.sentence.${side.id}.${key}`, {
        year: String(year),
        rank: italy.rank,
        place,
        share: share.text,
      })
    : i18n.t(`partners.sentence.${side.id}.listed`, {
        year: String(year),
        place,
        count: side.ranking.partners.length,
      });
}

/** A partner's part of Kazakhstan's trade with the world; null without a world total. */
function shareOf(context: MoneyContext, { id, ranking }: Side, observation: Observation) {
  const { i18n, workings, figure } = context;
  if (!ranking.world) return null;
  workings.use(ranking.world);
  const measured = share(quantityOf(observation), quantityOf(ranking.world));
  if (measured.kind === 'missing') return null;
  const { value } = measured;
  const text = i18n.percent(value, 1);
  const millions = (o: Observation) => fullDigits(i18n, inUnits(o) / 1e6);
  const derived = workings.add({
    id: `${figure}@share.${id}.${observation.counterpart}.${ranking.year}`,
    label: i18n.t('derived.of', {
      of: i18n.country(observation.counterpart ?? ''),
      what: i18n.t('derived.share', { year: String(ranking.year) }),
    }),
    text,
    value,
    unit: '%',
    formula: i18n.t('derived.shareFormula'),
    working: `${millions(observation)} ÷ ${millions(ranking.world)} = ${text}`,
    inputs: [observation, ranking.world].map((o) => ({
      obs: o.id,
      label: i18n.country(o.counterpart ?? ''),
      text: printedText(i18n, o),
    })),
  });
  return { text, value, derived };
}

function tableOf(context: MoneyContext, sides: readonly Side[]): TableContent {
  const { i18n, target } = context;
  const unit = moneyUnit(i18n, target.currency, 'mn');
  const partners = [
    ...new Set(sides.flatMap((side) => side.ranking.partners.map((entry) => entry.partner))),
  ];
  return {
    caption: i18n.t('partners.tableCaption', { year: String(sides[0]?.ranking.year ?? '') }),
    columns: [
      { key: 'partner', label: i18n.t('table.partner'), unit: '', align: 'start' },
      ...sides.flatMap((side) => [
        {
          key: `${side.id}.value`,
          label: i18n.t(`partners.panel.${side.id}`),
          unit,
          align: 'end' as const,
        },
        {
          key: `${side.id}.share`,
          label: i18n.t('table.shareOfWorld'),
          unit: '',
          align: 'end' as const,
        },
      ]),
    ],
    rows: partners.map((partner) => ({
      key: partner,
      cells: [
        { text: i18n.country(partner), value: null },
        ...sides.flatMap((side) => partnerCells(context, side, partner)),
      ],
    })),
  };
}

function partnerCells(context: MoneyContext, side: Side, partner: string): readonly Cell[] {
  const { i18n } = context;
  const none: Cell = { text: i18n.t('value.none'), value: null };
  const entry = side.ranking.partners.find((one) => one.partner === partner);
  const value = entry ? moneyValue(context, entry.observation) : null;
  if (!entry || !value) return [none, none];
  const share = shareOf(context, side, entry.observation);
  const cell: Cell = {
    ...value.ref,
    text: moneyDigits(i18n, value.amount, 'mn', 0),
    value: value.amount / 1e6,
    remark: entry.observation.caution ? i18n.code('caution', entry.observation.caution) : '',
  };
  return [cell, share ? { text: share.text, value: share.value, derived: share.derived } : none];
}
