import type { Unit } from './codes.ts';

/** What an observation's value depends on beside its indicator and period. */
export type Dimension =
  | 'reporter'
  | 'direction'
  | 'counterpart'
  | 'product'
  | 'sector'
  | 'place'
  | 'scope'
  | 'basis'
  | 'definitionCode';

/** What a dataset holds (an SDMX structure): its indicators with their units, and its dimensions. */
export interface Structure {
  readonly indicators: Readonly<Record<string, readonly Unit[]>>;
  readonly dimensions: readonly Dimension[];
}

const MONEY = ['USD', 'EUR'] as const;
const CARGO = ['TONNES', 'TEU', 'TRAINS'] as const;

/** One entry a statistical dataset; a new indicator of it gets a row here. */
export const STRUCTURES = {
  'trade-totals': {
    indicators: {
      'trade.value': MONEY,
      'trade.turnover': MONEY,
      'trade.turnover-growth': ['PERCENT'],
      'trade.share': ['PERCENT'],
      'trade.rank': ['RANK'],
      'trade.rank-in-europe': ['RANK'],
    },
    dimensions: ['reporter', 'direction', 'counterpart', 'basis'],
  },
  'trade-months': {
    indicators: { 'trade.value': MONEY },
    dimensions: ['reporter', 'direction', 'counterpart'],
  },
  'trade-products': {
    indicators: {
      'trade.product-value': MONEY,
      'trade.product-mass': ['TONNES'],
      'trade.product-volume': ['BARRELS'],
      'trade.product-share': ['PERCENT'],
    },
    dimensions: ['reporter', 'direction', 'counterpart', 'product', 'sector', 'basis'],
  },
  'trade-partners': {
    indicators: {
      'trade.value': MONEY,
      'trade.consumer-goods': MONEY,
      'transport.freight-turnover': ['TONNE-KM'],
    },
    dimensions: ['reporter', 'direction', 'counterpart'],
  },
  'trade-goods': {
    indicators: { 'trade.product-value': MONEY },
    dimensions: ['reporter', 'direction', 'counterpart', 'product', 'sector'],
  },
  'trade-goods-cn8': {
    indicators: { 'trade.product-value': MONEY },
    dimensions: ['reporter', 'direction', 'counterpart', 'product', 'sector'],
  },
  investment: {
    indicators: {
      'investment.net-inflow': MONEY,
      'investment.gross-inflow': MONEY,
      'investment.stock': MONEY,
      'investment.cumulative': MONEY,
      'investment.agreements-value': MONEY,
      'investment.rank': ['RANK'],
    },
    dimensions: ['reporter', 'direction', 'counterpart', 'sector', 'definitionCode'],
  },
  'company-counts': {
    indicators: { 'companies.count': ['COMPANIES'], 'companies.participants': ['COMPANIES'] },
    dimensions: ['reporter', 'direction', 'counterpart', 'sector', 'definitionCode'],
  },
  'agreement-counts': {
    indicators: {
      'agreements.intergovernmental': ['DOCUMENTS'],
      'agreements.commercial': ['DOCUMENTS'],
      'agreements.commercial-value': MONEY,
      'minerals.unexplored-deposits': ['DEPOSITS'],
      'minerals.critical-raw-materials': ['MATERIALS'],
      'corridor.china-west-share': ['PERCENT'],
    },
    dimensions: ['reporter', 'direction', 'counterpart', 'sector', 'definitionCode'],
  },
  'corridor-traffic': {
    indicators: {
      'corridor.tonnes': ['TONNES'],
      'corridor.teu': ['TEU'],
      'corridor.trains': ['TRAINS'],
      'corridor.capacity': CARGO,
      'corridor.target': CARGO,
      'corridor.transit-days': ['DAYS'],
      'corridor.transit-tonnes': ['TONNES'],
      'corridor.transit-teu': ['TEU'],
      'corridor.export-tonnes': ['TONNES'],
      'corridor.export-share': ['PERCENT'],
      'btk.tonnes': ['TONNES'],
      'btk.teu': ['TEU'],
      'btk.trains': ['TRAINS'],
      'btk.capacity': CARGO,
      'btk.target': CARGO,
      'instc.tonnes': ['TONNES'],
      'northern.teu': ['TEU'],
      'northern.transit-teu': ['TEU'],
      'oil.btc-tonnes': ['TONNES'],
      'oil.btc-transit-tonnes': ['TONNES'],
      'oil.btc-target': ['TONNES'],
      'oil.cpc-tonnes': ['TONNES'],
      'oil.cpc-kz-tonnes': ['TONNES'],
      'oil.cpc-capacity': ['TONNES'],
      'oil.cpc-target': ['TONNES'],
      'oil.trieste-tonnes': ['TONNES'],
      'oil.trieste-share': ['PERCENT'],
      'port.tonnes': ['TONNES'],
      'port.teu': ['TEU'],
      'port.capacity': CARGO,
      'port.target': CARGO,
    },
    dimensions: ['reporter', 'direction', 'counterpart', 'place', 'scope'],
  },
  reference: {
    indicators: {
      'reference.eur-per-usd': ['EUR-PER-USD'],
      'reference.us-cpi': ['INDEX'],
      'reference.brent': ['USD-PER-BARREL'],
    },
    dimensions: [],
  },
} as const satisfies Readonly<Record<string, Structure>>;

export type StatDatasetId = keyof typeof STRUCTURES;

export const STAT_DATASET_IDS = Object.keys(STRUCTURES) as readonly StatDatasetId[];

export function isStatDatasetId(id: unknown): id is StatDatasetId {
  return typeof id === 'string' && Object.hasOwn(STRUCTURES, id);
}
