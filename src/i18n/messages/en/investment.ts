/** Words of the investment figures. */
export const investment = {
  'figureName.investment-by-year': 'Investment by year',
  'figureName.investment-claims': 'Investment claims',
  'figureName.investment-ranks': 'Italy’s place among investors',

  'invest.subtitle':
    'Direct investment from Italy in Kazakhstan, net inflow and stock, {unit}, {prices}, as reported by Kazakhstan, {from}–{to}',
  'invest.axis': '{unit}, {prices}',
  'invest.series.net-inflow.older': 'Net inflow, older method',
  'invest.series.net-inflow.bpm6': 'Net inflow',
  'invest.series.stock.older': 'Stock, older method',
  'invest.series.stock.bpm6': 'Stock',
  'invest.method.older': 'older method',
  'invest.method.bpm6': 'BPM6, directional principle',
  'invest.method.unstated': 'not stated',
  'invest.column.method': 'Method',
  'invest.column.net-inflow': 'Net inflow',
  'invest.column.stock': 'Stock',
  'invest.column.part': 'Inflow, gross or net not stated',
  'invest.partLabel': '{publisher}, inflow for {period}, gross or net not stated',
  'invest.tableCaption': 'Direct investment from Italy in Kazakhstan by year',
  'invest.sourceLine':
    'Sources: National Bank of Kazakhstan, as republished in the wiiw FDI database and read in a public copy; press where marked.',
  'invest.empty': 'No figure of direct investment for this choice of years and currency.',
  'invest.noteNet':
    'Net inflow is equity, reinvested earnings and debt, less what is withdrawn or repaid, so it can be negative.',
  'invest.noteBreak':
    'Figures from {year} follow the sixth balance of payments manual (BPM6, directional principle), earlier ones an older method. The two runs are not joined and not comparable.',
  'invest.noteSource':
    'The yearly figures are the National Bank of Kazakhstan’s, as the Vienna institute wiiw republished them in euro. They count the immediate investor: money that Italian groups bring in through other countries stands under those.',
  'invest.noteRates':
    'Printed in EUR mn and converted at the mean rate of each year, flows and stocks alike.',
  'invest.noLog': 'A logarithmic scale cannot show a net inflow that is negative in some years.',
  'invest.onlyAmounts':
    'Direct investment is shown as amounts: a flow that changes its sign has no meaningful growth or index, and no total to be a share of stands here.',
  'invest.onlyKazakhstan':
    'The sources hold yearly figures of direct investment from Kazakhstan only; they are shown for any reporter.',
  'invest.outflowYears': 'Years with a negative net inflow',
  'invest.countOfYears': '{count} of {total}',
  'invest.outflowFormula': 'years with a net inflow below zero, of the years shown',
  'invest.outflowWorking':
    '{count, plural, =0 {none of the {total} years} other {{years}: {count} of {total} years}}',
  'invest.sentence.in.both':
    'In {year} Kazakhstan recorded a net inflow of {flow} of direct investment from Italy and a stock of {stock}',
  'invest.sentence.out.both':
    'In {year} Kazakhstan recorded a net outflow of {flow} of direct investment to Italy and a stock of {stock} from there',
  'invest.sentence.in.flow':
    'In {year} Kazakhstan recorded a net inflow of {flow} of direct investment from Italy',
  'invest.sentence.out.flow':
    'In {year} Kazakhstan recorded a net outflow of {flow} of direct investment to Italy',
  'invest.sentence.stock':
    'In {year} Kazakhstan recorded a stock of {stock} of direct investment from Italy',
  'invest.sentence.outflows':
    '{count, plural, =0 {in none of the {total} years shown did more leave than come in} one {in # of the {total} years shown more left than came in} other {in # of the {total} years shown more left than came in}}',

  'investClaims.subtitle':
    'Cumulative claims of investment, each over the years it covers, as printed, {from}–{to}',
  'investClaims.axis': 'bn, each claim in the currency its source prints',
  'investClaims.tableCaption': 'Cumulative claims of investment with the years each covers',
  'investClaims.column.window': 'Years covered',
  'investClaims.column.direction': 'Direction',
  'investClaims.column.value': 'Claim',
  'investClaims.column.counts': 'What it counts',
  'investClaims.column.reporter': 'Whose figure',
  'investClaims.column.source': 'Said by',
  'investClaims.empty': 'No cumulative claim covers any of these years.',
  'investClaims.noteWindows':
    'Claims for different years cannot be compared by size: a claim that begins in 1991 counts what one that begins in 2005 leaves out. A claim is drawn whole if any of its years lies in the window chosen; one whose beginning no source states fades out.',
  'investClaims.noteCurrency':
    'A claim stands in the currency its source prints: a total of many years has no one exchange rate to convert it at. Amounts in euro are marked € and drawn at their number.',
  'investClaims.noteMeasure':
    'The recorded stock of direct investment measures something else: it is net of what was withdrawn and counts the immediate investor only. Most claims do not say what they count.',
  'investClaims.noteNoSectors':
    'These claims cannot be split by sector; the sector filter does not move them.',
  'investClaims.noConversion':
    'Totals over many years have no one exchange rate or price index: claims stay in the currency and prices their sources print.',
  'investClaims.onlyAmounts':
    'Cumulative claims are amounts: claims for different years give no share, growth or index.',
  'investClaims.noLog': 'A logarithmic scale is not offered: the spans are compared from zero.',
  'investClaims.count': 'Claims shown',
  'investClaims.sentence.one': 'Italy’s investment in Kazakhstan is put at {value} ({period})',
  'investClaims.sentence.two':
    'Italy’s investment in Kazakhstan is put at {latest} ({latestPeriod}) and at {largest} ({largestPeriod}): {count, plural, one {# claim} other {# claims}}, each for its own years',
  'investClaims.sentence.back': 'Kazakhstan’s investment in Italy is put at {value} ({period})',
  'investClaims.openPeriod': 'start not stated, up to {to}',

  'investRanks.subtitle': 'What place Italy is said to take among investors in Kazakhstan',
  'investRanks.group': 'Places stated',
  'investRanks.tableCaption': 'Places that sources give Italy among investors in Kazakhstan',
  'investRanks.sentence': 'Italy’s place among investors in Kazakhstan, as stated: {places}.',
  'investRanks.placeAt': '{place} ({period})',
  'investRanks.place': '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} place',
  'investRanks.within': 'within the first {n}',
  'investRanks.about': 'practically {place}',
  'investRanks.none': 'No place among investors is stated for this choice of sectors.',
  'investRanks.note':
    'The bases differ: a league table of 1993–2012, statements by politicians, and phrases without a table. Never read them as one series.',
} as const;
