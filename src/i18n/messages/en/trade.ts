/** Words of the trade figures. */
export const trade = {
  'figureName.trade-over-time': 'Trade over time',

  'flow.exports': 'Exports to Italy',
  'flow.imports': 'Imports from Italy',
  'flow.turnover': 'Turnover',
  'flow.balance': 'Balance',
  'reporterSays.KZ': 'Kazakhstan says',
  'reporterSays.IT': 'Italy says',
  'asReportedBy.kz': 'as reported by Kazakhstan',
  'asReportedBy.it': 'as reported by Italy',
  'asReportedBy.both': 'as reported by each of the two',
  'prices.nominal': 'current prices',
  'prices.constant': 'prices of {year}',
  'scale.logSuffix': ', logarithmic scale',
  'table.year': 'Year',
  'value.none': '–',
  'remark.computed': 'computed',
  'remark.otherClaims': '{count, plural, one {# other claim} other {# other claims}}',

  'trade.lineByReporter': '{label}, {reporter}',
  'trade.subtitle':
    'Goods trade between Kazakhstan and Italy, {what}, {reporter}, {from}–{to}{scale}',
  'trade.axisShare': '% of Kazakhstan’s trade of that kind with the world',
  'trade.axisGrowth': '% change on the year before, {prices}',
  'trade.axisIndex': 'index, {base} = 100, {prices}',
  'trade.tableCaption': 'Goods trade between Kazakhstan and Italy by year, {reporter}',
  'trade.empty': 'No figure for this choice of years, flow and reporter.',
  'trade.noRate': 'No exchange rate or price index reaches {from}–{to}: those years are a gap.',
  'trade.noteDirections':
    'Exports always mean goods from Kazakhstan to Italy and imports goods from Italy to Kazakhstan, whoever reports.',
  'trade.noteDestination':
    'Kazakhstan books the last country known when the goods leave. Much of its oil is landed in Italian ports for buyers elsewhere, so its exports to Italy far exceed what Italy counts as coming from Kazakhstan.',
  'trade.noteEurostat':
    'Italian years are sums of twelve Eurostat months where all twelve are there, marked computed; other Italian years are as stated by Istat and the trade agency in the press. Years without either are gaps.',
  'trade.noteNoSectors':
    'These totals cannot be split by sector; the sector filter does not move them.',
  'trade.noteShare':
    'Shares are of Kazakhstan’s exports to, imports from, or trade with all countries in the same year, in dollars. World totals of exports are printed from 2015.',

  'choice.shareNeedsTotal':
    'A share needs a world total, and only Kazakhstan’s own figures have one: choose Kazakhstan as reporter.',
  'choice.balanceOnlyAmount':
    'A balance can be negative, so it has no share, growth or index; it is shown as an amount only.',
  'choice.indexNeedsBase':
    'No figure for {base} that could be set to 100: amounts are shown instead.',
  'choice.logNeedsPositive':
    'A logarithmic scale cannot show zero or negative values such as a balance or a fall.',

  'derived.printed': 'as printed',
  'derived.value': 'value',
  'derived.converted': 'Converted value',
  'derived.of': '{of}: {what}',
  'derived.growth': 'change from {base} to {year}',
  'derived.growthFormula': 'value of {year} ÷ value of {base} − 1',
  'derived.index': 'index of {year}, {base} = 100',
  'derived.indexUnit': '{base} = 100',
  'derived.indexSaid': '{n} ({base} = 100)',
  'derived.indexFormula': 'value of {year} ÷ value of {base} × 100',
  'derived.share': 'share in {year}',
  'derived.shareFormula': 'value ÷ world total',
  'derived.worldExports': 'Kazakhstan’s exports to the world',
  'derived.worldImports': 'Kazakhstan’s imports from the world',
  'derivedName.turnover': 'Turnover',
  'derivedName.balance': 'Balance',
  'derivedName.months-kz-it': 'Sum of twelve months, Kazakhstan to Italy',
  'derivedName.months-it-kz': 'Sum of twelve months, Italy to Kazakhstan',
  'derivedFormula.turnover': 'exports + imports, one reporter, one source',
  'derivedFormula.balance': 'exports − imports, one reporter, one source',
  'derivedFormula.months-kz-it': 'January + … + December, one source',
  'derivedFormula.months-it-kz': 'January + … + December, one source',
  'referenceSeries.eur-per-usd': 'EUR per USD, yearly mean,',
  'referenceSeries.us-cpi': 'US consumer price index,',
  'referenceSeries.brent': 'Brent,',

  'overlay.brent': 'Brent oil',
  'overlay.brentAxis': 'Brent, USD per barrel',
  'overlay.correlation': 'Correlation with the price of Brent',
  'overlay.correlationFormula': 'Pearson’s r of the yearly values',
  'overlay.correlationWorking': '{count} pairs of years give r = {r}',
  'overlay.movesWith':
    '{line} and the price of Brent: r = {r} over the {count} years shown between {from} and {to}.',
  'overlay.tooFew': 'Too few years are shown to say how closely trade moves with Brent.',

  'sentence.full': '{text}.',
  'sentence.join': '{first}; {second}',
  'sentence.change.more': '{clause}, {percent} more than in {before}',
  'sentence.change.less': '{clause}, {percent} less than in {before}',
  'sentence.change.same': '{clause}, as much as in {before}',
  'sentence.lead.exports.KZ': 'In {year} Kazakhstan reports exports to Italy of {value}',
  'sentence.lead.imports.KZ': 'In {year} Kazakhstan reports imports from Italy of {value}',
  'sentence.lead.turnover.KZ': 'In {year} Kazakhstan reports trade with Italy of {value}',
  'sentence.lead.balance.KZ': 'In {year} Kazakhstan reports a balance with Italy of {value}',
  'sentence.lead.exports.IT': 'In {year} Italy reports imports from Kazakhstan of {value}',
  'sentence.lead.imports.IT': 'In {year} Italy reports exports to Kazakhstan of {value}',
  'sentence.lead.turnover.IT': 'In {year} Italy reports trade with Kazakhstan of {value}',
  'sentence.lead.balance.IT':
    'In {year} Italy reports that Kazakhstan’s balance with it is {value}',
  'sentence.next.exports.KZ': 'exports to Italy came to {value} in {year}',
  'sentence.next.imports.KZ': 'imports from Italy came to {value} in {year}',
  'sentence.next.turnover.KZ': 'trade both ways came to {value} in {year}',
  'sentence.next.balance.KZ': 'the balance was {value} in {year}',
  'sentence.next.exports.IT': 'Italy counts {value} coming from Kazakhstan in {year}',
  'sentence.next.imports.IT': 'Italy counts {value} going to Kazakhstan in {year}',
  'sentence.next.turnover.IT': 'Italy counts trade both ways of {value} in {year}',
  'sentence.next.balance.IT': 'by Italy’s count the balance was {value} in {year}',
  'sentence.subject.exports.KZ': 'exports to Italy as Kazakhstan reports them',
  'sentence.subject.imports.KZ': 'imports from Italy as Kazakhstan reports them',
  'sentence.subject.turnover.KZ': 'trade with Italy as Kazakhstan reports it',
  'sentence.subject.balance.KZ': 'the balance as Kazakhstan reports it',
  'sentence.subject.exports.IT': 'goods from Kazakhstan as Italy reports them',
  'sentence.subject.imports.IT': 'goods to Kazakhstan as Italy reports them',
  'sentence.subject.turnover.IT': 'trade with Kazakhstan as Italy reports it',
  'sentence.subject.balance.IT': 'the balance as Italy reports it',
  'sentence.lead.share': 'In {year}, {line} made up {value} of Kazakhstan’s trade of that kind',
  'sentence.lead.growth': 'In {year}, {line} changed by {value}',
  'sentence.lead.index': 'With {base} set to 100, {line} stood at {value} in {year}',
  'sentence.next.share': '{line} made up {value} in {year}',
  'sentence.next.growth': '{line} changed by {value} in {year}',
  'sentence.next.index': '{line} stood at {value} in {year}',

  'table.flow': 'Flow',
  'table.gap': 'Gap',
  'table.ratio': 'Ratio',

  'figureName.trade-two-reporters': 'Two ledgers of one flow',
  'twoReporters.subtitle':
    'The same goods as Kazakhstan and as Italy count them, {unit}, {prices}, {from}–{to}',
  'twoReporters.panel.exports': 'From Kazakhstan to Italy',
  'twoReporters.panel.imports': 'From Italy to Kazakhstan',
  'twoReporters.noItaly': 'Italy: no yearly figure',
  'twoReporters.noKazakhstan': 'Kazakhstan: no yearly figure',
  'twoReporters.times': '{n} ×',
  'twoReporters.ratio': 'Ratio of the two figures, {year}',
  'twoReporters.ratioFormula': 'Kazakhstan’s figure ÷ Italy’s figure',
  'twoReporters.gap': 'Gap between the two figures, {year}',
  'twoReporters.gapFormula': 'Kazakhstan’s figure − Italy’s figure',
  'twoReporters.sentence.exports':
    'For {year} Kazakhstan reports sales to Italy of {kz}, Italy reports purchases from Kazakhstan of {it}: {ratio} times apart.',
  'twoReporters.sentence.imports':
    'For {year} Kazakhstan reports purchases from Italy of {kz}, Italy reports sales to Kazakhstan of {it}: {ratio} times apart.',
  'twoReporters.empty': 'No year in this window has a figure from Italy.',
  'twoReporters.noticeFlow':
    'Turnover and balance have no second ledger of their own: both directions are shown.',
  'twoReporters.noteBoth':
    'Gap and ratio stand only where both sides have a figure for the year. Italian years are sums of twelve Eurostat months where all are there (marked computed), else as stated by Istat and the trade agency in the press.',
  'twoReporters.tableCaption': 'One flow, two ledgers: Kazakhstan’s and Italy’s figures by year',
  'twoReporters.why.destination':
    'Place of destination against place of origin: Kazakhstan books exports to the last country known when they leave; Italy books imports by where the goods come from.',
  'twoReporters.why.destinationSource': 'Bureau’s table by destination',
  'twoReporters.why.trieste':
    'Crude is landed in Italy for others: Kazakh oil that leaves by the Caspian and Caucasus pipelines is unloaded at Trieste and Augusta and goes on to refineries in other countries. Shares of Kazakh crude in what is landed at Trieste:',
  'twoReporters.why.valuation':
    'A general property of trade statistics: exports are valued at the border of departure (FOB), imports at the border of arrival with freight and insurance (CIF).',
  'twoReporters.why.timing':
    'A general property of trade statistics: what leaves in December may arrive in January of the next year.',
  'twoReporters.why.reexport':
    'A general property of trade statistics: goods sold on by a third country are booked differently by the two ends.',

  'table.partner': 'Partner',
  'table.month': 'Month',
  'table.shareOfWorld': 'Share of all',

  'figureName.partners-in-proportion': 'Italy among Kazakhstan’s partners',
  'partners.subtitle':
    'Kazakhstan’s trade by partner, {unit}, {prices}, {year}, as reported by Kazakhstan',
  'partners.panel.exports': 'Kazakhstan’s exports',
  'partners.panel.imports': 'Kazakhstan’s imports',
  'partners.coverage': 'With all countries: {world}',
  'partners.coverageAdded': 'With all countries, added up: {world}',
  'partners.noWorld': 'No world total is printed for this year.',
  'partners.place': '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  'partners.sentence.exports.ranked':
    'In {year} Italy was Kazakhstan’s {rank, plural, =1 {largest market} other {{place} largest market}} and took {share} of its exports.',
  'partners.sentence.exports.unranked': 'In {year} Italy took {share} of Kazakhstan’s exports.',
  'partners.sentence.exports.listed':
    'In {year} Italy stood {place} among the {count} markets of Kazakhstan listed here.',
  'partners.sentence.imports.ranked':
    'In {year} Italy was Kazakhstan’s {rank, plural, =1 {largest supplier} other {{place} largest supplier}}, with {share} of its imports.',
  'partners.sentence.imports.unranked': 'In {year} Italy supplied {share} of Kazakhstan’s imports.',
  'partners.sentence.imports.listed':
    'In {year} Italy stood {place} among the {count} suppliers of Kazakhstan listed here.',
  'partners.empty': 'No figures by partner can be shown for {year} in this currency.',
  'partners.noteListed':
    'Twenty-three partners are listed, chosen to set Italy in proportion; the twelve largest and Italy are drawn, all stand in the table.',
  'partners.noteRank':
    'A place is printed only where trade with all unlisted countries together is smaller than trade with Italy, so that no unlisted country can stand before it.',
  'partners.tableCaption': 'Kazakhstan’s trade by partner, {year}',

  'figureName.trade-by-month': 'Trade by month',
  'byMonth.subtitle':
    'Goods trade between Kazakhstan and Italy by month, {unit}, {prices}, as reported by Italy (Eurostat), {from} to {to}',
  'byMonth.sentence.lead.exports':
    'Italy’s purchases from Kazakhstan were largest in {month}, at {value}, of the {count, plural, one {# month} other {# months}} shown',
  'byMonth.sentence.lead.imports':
    'Italy’s sales to Kazakhstan were largest in {month}, at {value}, of the {count, plural, one {# month} other {# months}} shown',
  'byMonth.sentence.next.exports':
    'its purchases from Kazakhstan in {month}, at {value}, of {count, plural, one {# month} other {# months}}',
  'byMonth.sentence.next.imports':
    'its sales to Kazakhstan in {month}, at {value}, of {count, plural, one {# month} other {# months}}',
  'byMonth.empty': 'Monthly figures exist for 2019 to 2024; none lies in this window.',
  'byMonth.noteItaly':
    'Months come from Eurostat, with Italy reporting; no monthly figure of Kazakhstan for trade with Italy stands in the sources read.',
  'byMonth.noticeFlow':
    'Months are shown for the two directions only, not for turnover or balance.',
  'byMonth.noticePrices': 'Months are shown in current prices: the price index used is yearly.',
  'byMonth.tableCaption': 'Trade between Kazakhstan and Italy by month, as reported by Italy',
} as const;
