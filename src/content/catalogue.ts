import type { DataId, FigureSpec } from './figureSpec.ts';

/** Every figure of the atlas, in the order of the pages they stand on. Add a figure here. */
export const FIGURES: readonly FigureSpec[] = [
  figure({
    id: 'trade-over-time',
    page: 'trade',
    datasets: ['trade-totals', 'trade-months', 'trade-partners', 'reference', 'events'],
    options: [
      'years',
      'flow',
      'reporter',
      'currency',
      'prices',
      'measure',
      'scale',
      'overlay',
      'events',
      'claims',
    ],
    load: async () => (await import('./tradeOverTime.ts')).buildTradeOverTime,
  }),
  figure({
    id: 'trade-two-reporters',
    page: 'trade',
    datasets: ['trade-totals', 'trade-months', 'reference', 'corridor-traffic'],
    options: ['years', 'flow', 'currency', 'prices', 'claims'],
    load: async () => (await import('./tradeTwoReporters.ts')).buildTradeTwoReporters,
  }),
  figure({
    id: 'trade-by-sector',
    page: 'trade',
    datasets: ['trade-products', 'trade-goods', 'trade-months', 'reference'],
    options: ['at', 'sectors', 'currency', 'product'],
    load: async () => (await import('./tradeBySector.ts')).buildTradeBySector,
  }),
  figure({
    id: 'crude-oil',
    page: 'trade',
    datasets: ['trade-products', 'reference'],
    options: ['years'],
    load: async () => (await import('./crudeOil.ts')).buildCrudeOil,
  }),
  figure({
    id: 'named-products',
    page: 'trade',
    datasets: ['statements', 'trade-products', 'trade-goods'],
    options: [],
    load: async () => (await import('./namedProducts.ts')).buildNamedProducts,
  }),
  figure({
    id: 'partners-in-proportion',
    page: 'trade',
    datasets: ['trade-partners', 'reference'],
    options: ['at', 'currency', 'prices', 'claims'],
    load: async () => (await import('./partnersInProportion.ts')).buildPartnersInProportion,
  }),
  figure({
    id: 'trade-by-month',
    page: 'trade',
    datasets: ['trade-months', 'reference', 'events'],
    options: ['years', 'flow', 'currency', 'events', 'claims'],
    load: async () => (await import('./tradeByMonth.ts')).buildTradeByMonth,
  }),
  figure({
    id: 'investment-by-year',
    page: 'investment',
    datasets: ['investment', 'reference', 'events'],
    options: ['years', 'currency', 'prices', 'events', 'claims'],
    load: async () => (await import('./investmentByYear.ts')).buildInvestmentByYear,
  }),
  figure({
    id: 'investment-claims',
    page: 'investment',
    datasets: ['investment'],
    options: ['years', 'claims'],
    load: async () => (await import('./investmentClaims.ts')).buildInvestmentClaims,
  }),
  figure({
    id: 'investment-ranks',
    page: 'investment',
    datasets: ['investment'],
    options: ['sectors'],
    load: async () => (await import('./investmentRanks.ts')).buildInvestmentRanks,
  }),
  figure({
    id: 'company-counts',
    page: 'companies',
    datasets: ['company-counts', 'events'],
    options: ['years', 'sectors', 'scale', 'events', 'claims'],
    load: async () => (await import('./companyCounts.ts')).buildCompanyCounts,
  }),
  figure({
    id: 'company-directory',
    page: 'companies',
    datasets: ['companies', 'events', 'statements'],
    options: ['sectors'],
    load: async () => (await import('./companyDirectory.ts')).buildCompanyDirectory,
  }),
  figure({
    id: 'agreements-timeline',
    page: 'agreements',
    datasets: ['events'],
    options: ['years', 'sectors', 'events'],
    load: async () => (await import('./agreementsTimeline.ts')).buildAgreementsTimeline,
  }),
  figure({
    id: 'agreements-by-year',
    page: 'agreements',
    datasets: ['events'],
    options: ['years', 'sectors'],
    load: async () => (await import('./agreementsByYear.ts')).buildAgreementsByYear,
  }),
  figure({
    id: 'founding-counts',
    page: 'agreements',
    datasets: ['agreement-counts', 'investment'],
    options: [],
    load: async () => (await import('./foundingCounts.ts')).buildFoundingCounts,
  }),
  figure({
    id: 'outlook',
    page: 'agreements',
    datasets: [
      'corridor-traffic',
      'trade-totals',
      'trade-products',
      'trade-months',
      'reference',
      'events',
      'statements',
    ],
    options: [],
    load: async () => (await import('./outlook.ts')).buildOutlook,
  }),
  figure({
    id: 'corridor-map',
    page: 'corridor',
    datasets: ['network', 'corridor-traffic', 'events', 'reference'],
    options: ['at', 'layers', 'routes', 'map', 'years', 'sectors'],
    load: async () => (await import('./corridorMap.ts')).buildCorridorMap,
  }),
  figure({
    id: 'corridor-routes',
    page: 'corridor',
    datasets: ['network'],
    options: ['routes', 'assume'],
    load: async () => (await import('./corridorRoutes.ts')).buildCorridorRoutes,
  }),
  figure({
    id: 'corridor-traffic',
    page: 'corridor',
    datasets: ['corridor-traffic'],
    options: ['years', 'claims', 'focus'],
    load: async () => (await import('./corridorTraffic.ts')).buildCorridorTraffic,
  }),
  figure({
    id: 'corridor-ports',
    page: 'corridor',
    datasets: ['corridor-traffic'],
    options: ['years', 'claims', 'focus'],
    load: async () => (await import('./corridorPorts.ts')).buildCorridorPorts,
  }),
];

/** Holds the builder of a figure to the modules that the figure names. */
function figure<const K extends DataId>(spec: FigureSpec<K>): FigureSpec {
  return spec;
}

/** The figure of an id; undefined: there is none. */
export function figureSpec(id: string): FigureSpec | undefined {
  return FIGURES.find((spec) => spec.id === id);
}
