/** Words of the headline rule and of contradictions. */
export const evidence = {
  'headline.headline': 'The headline: first of all claims by the rule.',
  'headline.forecast': 'A forecast, plan or aim never headlines.',
  'headline.defective': 'Marked as defective: listed, but never a headline.',
  'headline.doubtful': 'Marked as doubtful: it headlines only where nothing else exists.',
  'headline.source-kind': 'Its kind of source comes after that of the headline.',
  'headline.computed': 'Computed from parts; a printed total of this kind comes first.',
  'headline.not-exact': 'Rounded or bounded; an exact value comes first.',
  'headline.published-earlier': 'Published earlier than the headline, or undated.',
  'headline.ledger-order': 'Equal to the headline in every test; it was entered later.',

  'headlineRule.intro':
    'Where several claims speak of one thing (indicator, reporter, direction, sector, period, definition and scope), one of them is the headline. All others stay visible as marks.',
  'headlineRule.1':
    'Forecasts, plans and aims never headline, nor does a figure marked as defective; a doubtful one headlines only where nothing else exists.',
  'headlineRule.2':
    'The kind of source decides first: official statistics, then datasets, governments, companies, then news and analysis, then any other.',
  'headlineRule.3':
    'A total that a source prints comes before one computed from parts of that kind.',
  'headlineRule.4': 'An exact value comes before a rounded or bounded one.',
  'headlineRule.5': 'The latest published comes first; undated sources come last.',
  'headlineRule.6': 'What is still equal keeps the order in which it was entered.',

  'contradictionRule.intro':
    'Contradictions are found by code: two claims that cannot both be true within the way they are stated.',
  'contradictionRule.1':
    'An exact value stands for everything that rounds to it: 18.7 bn is 18.65 to 18.75 bn.',
  'contradictionRule.2':
    '‘About’ leaves 5 percent on either side, ‘nearly’ 5 percent below; ‘over’, ‘at least’ and ‘up to’ are open on one side.',
  'contradictionRule.3':
    'Claims are held against each other for one key, and also across reporters that are not named, definitions and scopes; then that difference is named as the likely reason.',
  'contradictionRule.4':
    'Arithmetic is checked: growth against the two levels, totals against their parts, parts of a period against the whole, shares and ranks against the table of partners.',
  'contradictionRule.5':
    'Amounts in two currencies are compared at the yearly mean rate, with 2 percent to spare. Editions of one statistical series that differ by less than half a percent are not listed.',
  'contradictionRule.6':
    'The list runs from the farthest apart to the nearest; what has a likely reason weighs less.',

  'contradictionKind.same-key': 'Claims against claims',
  'contradictionKind.defective-series': 'Defective series',
  'contradictionKind.growth-against-levels': 'Growth against levels',
  'contradictionKind.sum-against-parts': 'Total against parts',
  'contradictionKind.share-against-levels': 'Share against levels',
  'contradictionKind.rank-against-partners': 'Rank against partners',
  'contradictionKind.part-exceeds-whole': 'Part above the whole',
  'contradictionKind.window-against-window': 'Windows that differ',
  'contradictionKind.stock-against-claims': 'Recorded against claimed',
  'contradictionKind.mirror': 'Two reporters',

  'contradiction.same-key': '{subject}, {period}: {low} or {high}?',
  'contradiction.defective-series':
    '{subject}, {period}: a defective series gives {low} where others give {high} ({where})',
  'contradiction.growth-against-levels':
    '{subject}, {period}: stated {stated}, but the stated levels give {computed}',
  'contradiction.sum-against-parts':
    '{subject}, {period}: stated {stated}, but the parts add up to {computed}',
  'contradiction.share-against-levels':
    '{subject}, {period}: stated {stated}, but the values give {computed}',
  'contradiction.rank-against-partners':
    '{subject}, {period}: stated {stated}, but the table of partners gives {computed}',
  'contradiction.part-exceeds-whole':
    '{subject}, {period}: {high} for a part of it, {low} for the whole',
  'contradiction.window-against-window':
    '{subject}, {period}: {low} or {high}, each over another window',
  'contradiction.stock-against-claims':
    '{subject}, {period}: {low} recorded, {high} claimed ({where})',
  'contradiction.mirror': '{subject}, {period}: Kazakhstan reports {kazakh}, Italy {italian}',
  'contradiction.series': '{subject}, {period}: series differ, {low} and {high} ({where})',

  'contradiction.sides': '{sides}.',
  'contradiction.side': '{publisher}: {value}',
  'contradiction.sideOfPeriod': '{publisher}: {value} ({period})',
  'contradiction.manySides': '{count, plural, other {# claims}}; farthest apart: {sides}.',
  'contradiction.qualified': '{qualifier} {value}',
  'contradiction.partnerAndPeriod': '{partner}, {period}',
  'contradiction.gapRatio': 'The larger is {ratio} times the smaller.',
  'contradiction.range': '{low} to {high}',
  'contradiction.rank': 'place {n}',
  'contradiction.rankUpTo': 'among the first {n}',
  'contradiction.rankAbout': 'about place {n}',
  'contradiction.rankAtBest': 'place {n} at best',

  'formula.exports-plus-imports': 'exports plus imports, computed',
  'formula.sum-of-months': 'sum of the months, computed',
  'formula.sum-of-parts': 'sum of the parts, computed',
  'formula.share-of-levels': 'share computed from the values',
  'formula.growth-of-levels': 'growth computed from the levels',
  'formula.growth-of-two-levels': 'growth computed from {before} and {now}',
  'formula.rank-among-partners': 'rank computed from the table of partners',

  'likelyReason.intro': 'Likely reason: {reason}',
  'likelyReason.none': 'No reason shows in the data.',
  'likelyReason.defective-source': 'one of the series is known to be defective.',
  'likelyReason.currency-slip':
    'the same number with the wrong currency; dollars and euros are mixed up.',
  'likelyReason.slipped-digits':
    'a slip of digits: the same ones in another order, or a shifted point.',
  'likelyReason.doubtful-source': 'one of the figures is marked as doubtful.',
  'likelyReason.rounding': 'rounding.',
  'likelyReason.different-scope': 'different scopes: not the same cargo is counted.',
  'likelyReason.different-definition': 'different definitions: not the same things are counted.',
  'likelyReason.other-year': 'another year: the figure fits the year next to the one named.',
  'likelyReason.unstated-reporter': 'one source does not say whose figures it gives.',
  'likelyReason.revision': 'a later edition revised the figure.',
  'likelyReason.window-differs': 'the claims cover different windows of time.',
  'likelyReason.different-basis':
    'different things: a net stock by immediate investor against money said to be invested over the years.',
  'likelyReason.different-register':
    'different registers: oil companies report crude, customs report fuels.',
  'likelyReason.place-of-destination':
    'Kazakhstan books the last destination known at loading, Italy the goods that it imports; oil landed at Italian ports goes on to other countries.',

  'contradictionSubject.kz-it': 'Kazakhstan’s exports to Italy',
  'contradictionSubject.it-kz': 'Kazakhstan’s imports from Italy',
  'contradictionSubject.kz-partner.others': 'Kazakhstan’s exports to other partners',
  'contradictionSubject.partner-kz.others': 'Kazakhstan’s imports from other partners',
  'contradictionSubject.kz-partner.W00': 'Kazakhstan’s exports to the world',
  'contradictionSubject.partner-kz.W00': 'Kazakhstan’s imports from the world',
  'contradictionSubject.trade.turnover': 'Turnover',
  'contradictionSubject.trade.turnover-growth': 'Growth of turnover',
  'contradictionSubject.trade.share.kz-exports': 'Italy’s share of Kazakhstan’s exports',
  'contradictionSubject.trade.share.kz-imports': 'Italy’s share of Kazakhstan’s imports',
  'contradictionSubject.trade.share.kz-total-trade': 'Italy’s share of Kazakhstan’s trade',
  'contradictionSubject.trade.rank.kz-exports': 'Italy’s rank among buyers from Kazakhstan',
  'contradictionSubject.trade.rank.kz-imports': 'Italy’s rank among sellers to Kazakhstan',
  'contradictionSubject.trade.rank.kz-total-trade': 'Italy’s rank among Kazakhstan’s partners',
  'contradictionSubject.investment.cumulative': 'Italian investment over the years',
  'contradictionSubject.investment.stock': 'Italian investment in Kazakhstan',
  'contradictionSubject.companies.count': 'Italian companies in Kazakhstan',
  'contradictionSubject.agreements.commercial': 'Documents signed',
  'contradictionSubject.ofProduct': '{what}: {product}',
  'contradictionSubject.ofPlace': '{what}, {place}',

  'signal.corridor-tonnes':
    'Cargo on the Middle Corridor, as the transport ministry of Kazakhstan counts',
  'signal.turnover': 'Turnover, as Kazakhstan reports it',
  'signal.crude-share-computed': 'Crude oil in Italy’s imports from Kazakhstan, from two registers',
  'signal.fuel-share-computed':
    'Mineral fuels in Italy’s imports from Kazakhstan, from customs months',
  'signal.crude-share-stated': 'Crude oil in Italy’s imports from Kazakhstan, as stated',
  'signal.agreements': 'Treaties, agreements, memoranda and deals in the list of events',
} as const;
