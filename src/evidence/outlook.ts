import type { Unit } from '#dataset/codes.ts';
import type { AtlasEvent } from '#dataset/event.ts';
import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { Source } from '#dataset/source.ts';
import { headlineOf } from './headline.ts';
import { convertMoney, toReferenceRates } from './money.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf } from './quantity.ts';
import { share } from './share.ts';
import { isSignedDocument } from './signedDocument.ts';
import type { Evidence } from './topic.ts';
import { yearlyTurnover } from './yearlyTurnover.ts';
import { yearSums } from './yearSum.ts';

export const SIGNALS = [
  'corridor-tonnes',
  'turnover',
  'crude-share-computed',
  'fuel-share-computed',
  'crude-share-stated',
  'agreements',
] as const;
export type SignalId = (typeof SIGNALS)[number];

export interface SignalPoint {
  readonly year: number;
  /** In units; shares are 0…1. */
  readonly value: number;
  /** Ids of the observations or events it rests on. */
  readonly inputs: readonly string[];
}

/** A number of ours that speaks to the outlook, year by year; what it means is the reader's to say. */
export interface Signal {
  readonly id: SignalId;
  readonly unit: Unit;
  /** In order of years; a year without a value is absent. */
  readonly points: readonly SignalPoint[];
}

/** Every signal that the data at hand give; one without a value is left out. */
export function outlookSignals(
  { datasets, sources }: Evidence,
  events: readonly AtlasEvent[],
): readonly Signal[] {
  const find = (id: string) => datasets.find((dataset) => dataset.id === id);
  const [traffic, totals, products, months, reference] = [
    'corridor-traffic',
    'trade-totals',
    'trade-products',
    'trade-months',
    'reference',
  ].map(find);
  const signals: readonly Signal[] = [
    {
      id: 'corridor-tonnes',
      unit: 'TONNES',
      points: traffic ? corridorTonnes(traffic, sources) : [],
    },
    { id: 'turnover', unit: 'USD', points: totals ? turnover(totals, sources) : [] },
    {
      id: 'crude-share-computed',
      unit: 'PERCENT',
      points:
        products && totals && reference ? crudeShare(products, totals, reference, sources) : [],
    },
    {
      id: 'fuel-share-computed',
      unit: 'PERCENT',
      points: products && months ? fuelShare(products, months) : [],
    },
    {
      id: 'crude-share-stated',
      unit: 'PERCENT',
      points: products ? statedShare(products, sources) : [],
    },
    { id: 'agreements', unit: 'DOCUMENTS', points: agreements(events) },
  ];
  return signals.filter(({ points }) => points.length > 0);
}

/** As the transport ministry of Kazakhstan counts: the one scope with a yearly series. */
function corridorTonnes(traffic: Dataset, sources: ReadonlyMap<string, Source>) {
  const tonnes = (traffic.byIndicator.get('corridor.tonnes') ?? []).filter(
    ({ place, scope }) => place === 'titr' && scope === 'ministry',
  );
  return headlineYears(tonnes, sources).map(toPoint);
}

function turnover(totals: Dataset, sources: ReadonlyMap<string, Source>): readonly SignalPoint[] {
  return [...yearlyTurnover(totals, sources, 'KZ')].map(([year, { value, inputs }]) => {
    return { year, value, inputs };
  });
}

/** Kazakh crude in Italy's register as a share of all that Italy reports from Kazakhstan. */
function crudeShare(
  products: Dataset,
  totals: Dataset,
  reference: Dataset,
  sources: ReadonlyMap<string, Source>,
): readonly SignalPoint[] {
  const rates = toReferenceRates(reference);
  const crude = (products.byIndicator.get('trade.product-value') ?? []).filter(
    (o) => o.product === 'grade:kazakhstan-crude',
  );
  const all = (totals.byIndicator.get('trade.value') ?? []).filter(
    (o) => o.reporter === 'IT' && o.direction === 'kz-it',
  );
  const wholes = headlineYears(all, sources);
  return headlineYears(crude, sources).flatMap((part) => {
    const year = Number(part.period);
    const whole = wholes.find(({ period }) => period === part.period);
    if (!whole) return [];
    const from = whole.unitMeasure === 'EUR' ? 'EUR' : 'USD';
    const target = { currency: 'USD', prices: 'nominal' } as const;
    const money = convertMoney(inUnits(whole), from, year, target, rates);
    if (money.kind === 'missing') return [];
    const dollars = { ...quantityOf(whole), unit: 'USD' as const, value: money.value };
    return sharePoint(quantityOf(part), {
      ...dollars,
      inputs: [...dollars.inputs, ...money.steps.map(({ by }) => by.id)],
    });
  });
}

/** Mineral fuels (HS 27) as a share of Italy's imports from Kazakhstan, both from twelve months of customs. */
function fuelShare(products: Dataset, months: Dataset): readonly SignalPoint[] {
  const fuels = (products.byIndicator.get('trade.product-value') ?? []).filter(
    (o) => o.product === 'hs:27' && o.direction === 'kz-it',
  );
  const all = (months.byIndicator.get('trade.value') ?? []).filter((o) => o.direction === 'kz-it');
  const wholes = yearSums(all);
  return yearSums(fuels).flatMap((part) => {
    const whole = wholes.find(({ year }) => year === part.year);
    return whole ? sharePoint(ofMonths(part), ofMonths(whole)) : [];
  });
}

function ofMonths({ year, total, months }: ReturnType<typeof yearSums>[number]): Quantity {
  return { value: total, unit: 'EUR', year, inputs: months.map(({ id }) => id) };
}

function statedShare(products: Dataset, sources: ReadonlyMap<string, Source>) {
  const shares = (products.byIndicator.get('trade.product-share') ?? []).filter(
    (o) => o.product === 'hs:2709' && o.basis === 'it-imports-from-kz',
  );
  return headlineYears(shares, sources).map((observation) => {
    return { ...toPoint(observation), value: inUnits(observation) / 100 };
  });
}

/** Signed treaties, agreements, memoranda and deals by the year of their date. */
function agreements(events: readonly AtlasEvent[]): readonly SignalPoint[] {
  const byYear = new Map<number, string[]>();
  for (const event of events) {
    if (!isSignedDocument(event)) continue;
    const year = Number(event.date.slice(0, 4));
    byYear.set(year, [...(byYear.get(year) ?? []), event.id]);
  }
  const years = [...byYear].sort(([a], [b]) => a - b);
  return years.map(([year, inputs]) => ({ year, value: inputs.length, inputs }));
}

/** The headline of each whole year; all observations must be of one key but for the period. */
function headlineYears(
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
): readonly Observation[] {
  const years = new Set(observations.map(({ period }) => period ?? ''));
  return [...years]
    .filter((period) => /^\d{4}$/.test(period))
    .sort()
    .map((year) =>
      headlineOf(
        observations.filter(({ period }) => period === year),
        sources,
      ),
    )
    .filter((observation) => observation !== null);
}

function sharePoint(part: Quantity, whole: Quantity): readonly SignalPoint[] {
  const result = share(part, whole);
  if (result.kind === 'missing' || part.year === null) return [];
  return [{ year: part.year, value: result.value, inputs: result.inputs }];
}

function toPoint(observation: Observation): SignalPoint {
  return {
    year: Number(observation.period),
    value: inUnits(observation),
    inputs: [observation.id],
  };
}
