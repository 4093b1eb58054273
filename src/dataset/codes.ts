/** Sectors of trade, investment, companies and agreements: one list, so that one filter moves everything. */
export const SECTORS = [
  'oil-gas',
  'power-renewables',
  'metals-minerals',
  'machinery',
  'chemicals-pharma',
  'agriculture-food',
  'transport-logistics',
  'construction',
  'consumer-goods',
  'finance-services',
  'education-culture',
  'politics-security',
  'digital',
  'water-environment',
] as const;
export type Sector = (typeof SECTORS)[number];

/** Who states a figure. `null` in an observation: the source does not say whose figure it is. */
export const REPORTERS = ['KZ', 'IT'] as const;
export type Reporter = (typeof REPORTERS)[number];

/** Which way goods or money go, whoever reports. */
export const DIRECTIONS = ['kz-it', 'it-kz', 'kz-partner', 'partner-kz'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How firmly the source states the value. `computed`: the ledger's own sum of printed months. */
export const QUALIFIERS = [
  'exact',
  'about',
  'nearly',
  'over',
  'up-to',
  'at-least',
  'computed',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** SDMX CL_OBS_STATUS as far as it occurs: `A` normal, `F` forecast, plan or aim. */
export const OBS_STATUSES = ['A', 'F'] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

/** `doubtful` is drawn as doubtful; `defective` is listed only and never drawn in a line. */
export const CAUTIONS = ['doubtful', 'defective'] as const;
export type Caution = (typeof CAUTIONS)[number];

/** Units of measure; money is in currency units, scaled by the observation's `unitMult`. */
export const UNITS = [
  'USD',
  'EUR',
  'PERCENT',
  'RANK',
  'TONNES',
  'BARRELS',
  'TONNE-KM',
  'TEU',
  'TRAINS',
  'DAYS',
  'COMPANIES',
  'DOCUMENTS',
  'DEPOSITS',
  'MATERIALS',
  'EUR-PER-USD',
  'USD-PER-BARREL',
  'INDEX',
] as const;
export type Unit = (typeof UNITS)[number];

/** Kinds of source in the order the headline rule takes them; `news` and `analysis` rank alike. */
export const SOURCE_KINDS = [
  'official-statistics',
  'dataset',
  'government',
  'company',
  'news',
  'analysis',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const EVENT_KINDS = [
  'visit',
  'summit',
  'treaty',
  'agreement',
  'memorandum',
  'deal',
  'project',
  'institution',
  'culture',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ['completed', 'signed', 'announced', 'under-construction'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];
