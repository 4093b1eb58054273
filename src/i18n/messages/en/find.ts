/** Words of the search over the whole atlas. */
export const find = {
  'find.open': 'Find',
  'find.open.label': 'Find in the atlas',
  'find.shortcut': '/',
  'find.label': 'Find figures, companies, events, places, sources',
  'find.placeholder': 'Kashagan, Eni, wheat…',
  'find.close': 'Close',
  'find.results': 'Results',
  'find.loading': 'Reading the index…',
  'find.failed': 'The index could not be read. Close the search and open it again to retry.',
  'find.none': 'Nothing in the atlas goes by “{query}”.',
  'find.found': '{count, plural, one {# result} other {# results}}',
  'find.more': '{count, plural, one {Show # more} other {Show # more}}',
  'find.keys': 'Arrow keys to choose, Enter to open, Esc to close',
  'find.product': '{subject}: {value}',
  'find.goods': 'Italy’s exports by customs code · {chapter}',

  'findKind.page': 'Pages',
  'findKind.figure': 'Figures',
  'findKind.company': 'Companies',
  'findKind.event': 'Events',
  'findKind.place': 'Places',
  'findKind.route': 'Routes',
  'findKind.product': 'Products',
  'findKind.contradiction': 'Contradictions',
  'findKind.statement': 'Statements of the founding articles',
  'findKind.source': 'Sources',

  'findWords.trade-over-time':
    'exports imports turnover balance growth share of trade index prices Brent yearly commerce',
  'findWords.trade-two-reporters':
    'mirror statistics gap difference asymmetry Kazakhstan reports Italy reports discrepancy customs',
  'findWords.trade-by-sector': 'products goods sectors HS chapters customs codes commodities',
  'findWords.crude-oil': 'crude oil petroleum barrels CPC blend grades price volume refineries',
  'findWords.named-products': 'wheat aluminium pharmaceuticals equipment list of products',
  'findWords.partners-in-proportion':
    'partners rank markets China Russia Netherlands Turkey share largest buyer supplier',
  'findWords.trade-by-month': 'monthly trade months season Eurostat',
  'findWords.investment-by-year': 'FDI foreign direct investment inflow stock yearly capital',
  'findWords.investment-claims': 'FDI cumulative investment billion since claims windows',
  'findWords.investment-ranks': 'rank of Italy among foreign investors place',
  'findWords.company-counts': 'number of companies firms joint ventures businesses count',
  'findWords.company-directory': 'list of companies firms directory who is there',
  'findWords.agreements-timeline':
    'events visits treaties memoranda deals projects summits history timeline',
  'findWords.agreements-by-year': 'number of agreements signed documents by year',
  'findWords.founding-counts': 'documents memoranda deposits raw materials minerals counts',
  'findWords.outlook': 'scenarios risks forecast future signals',
  'findWords.corridor-map':
    'map routes Middle Corridor TITR Trans-Caspian railway ferry ports pipelines BTK INSTC',
  'findWords.corridor-routes': 'compare routes transit time days kilometres cost borders ways',
  'findWords.corridor-traffic':
    'cargo containers tonnes TEU trains traffic volume capacity target TITR BTK',
  'findWords.corridor-ports': 'ports Aktau Kuryk Baku railway pipelines tonnes capacity Trieste',
} as const;
