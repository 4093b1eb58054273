/** Words of the figures on companies and on agreements. */
export const companies = {
  'figureName.company-counts': 'Italian companies by definition',
  'figureName.company-directory': 'Directory of companies',

  'counts.subtitle':
    'Number of Italian companies in Kazakhstan as each source counts them, {from}–{to}',
  'counts.axis': 'companies',
  'counts.tableCaption': 'Counts of Italian companies in Kazakhstan with their definitions',
  'counts.column.date': 'Date',
  'counts.column.count': 'Companies',
  'counts.column.definition': 'Definition',
  'counts.column.exactly': 'In the source’s terms',
  'counts.column.reporter': 'Whose figure',
  'counts.column.source': 'Said by',
  'counts.ofSector': 'One sector: {sector}',
  'counts.empty': 'No count of companies lies in these years.',
  'counts.noteDefinitions':
    'Each shape is a definition: companies that operate, that are registered, that have Italian capital, joint ventures, lists. Counts by different definitions never form a line.',
  'counts.noteBounds':
    'Over and at least point upwards, nearly and up to downwards: the true number lies on that side. A count for which only the year is known stands in the middle of its year.',
  'counts.noteParts':
    'Counts for one region or city, one sector or one meeting are parts: they stand apart and add up to nothing.',
  'counts.noteSectors':
    'National counts cannot be split by sector and stay as they are; the filter moves the counts of single sectors only.',
  'counts.onlyAmounts':
    'Counts by different definitions give no share, growth or index: they are shown as numbers.',
  'counts.sentence.range':
    'In {year} sources put the number of Italian companies operating in Kazakhstan anywhere from {low} to {high}',
  'counts.sentence.one':
    'In {year} the number of Italian companies operating in Kazakhstan was put at {value}',
  'counts.sentence.registered':
    '{count} companies with Italian capital were on the register in {period}',
  'counts.sentence.none':
    '{count, plural, =0 {No count of companies lies in these years.} one {# count of Italian companies lies in these years, in a definition of its own.} other {# counts of Italian companies lie in these years, in definitions of their own.}}',
  'countDefinition.operating': 'Operating',
  'countDefinition.with-italian-capital': 'With Italian capital',
  'countDefinition.registered': 'Registered',
  'countDefinition.joint-ventures': 'Joint ventures',
  'countDefinition.companies-ventures-offices': 'Firms, ventures, offices',
  'countDefinition.trading-partners': 'With close trade ties',
  'countDefinition.trade-institute-list': 'Trade institute’s list',
  'countDefinition.partial-list': 'Partial list',
  'countDefinition.programme-participants': 'Investment programme',
  'countDefinition.representative-offices': 'With own office',
  'countDefinition.regional': 'One region or city',
  'countDefinition.meeting': 'One meeting',
  'countDefinition.sector-subset': 'One sector',

  'directory.subtitle': 'Companies that the sources name, by sector, with what they do there',
  'directory.tableCaption': 'Companies named in the sources',
  'directory.column.company': 'Company',
  'directory.column.sector': 'Sector',
  'directory.column.since': 'Since',
  'directory.column.city': 'City',
  'directory.column.activity': 'Activity',
  'directory.column.events': 'Events that name it',
  'directory.column.source': 'Source',
  'directory.since': 'since {year}',
  'directory.events': '{count, plural, one {# event} other {# events}}',
  'directory.eventsNaming': 'Events that name {company}',
  'directory.noSector': 'Sector not stated',
  'directory.others': 'Also named in the founding articles',
  'directory.counted': 'Companies in the directory',
  'directory.empty': 'No company in the directory belongs to these sectors.',
  'directory.noteNamed':
    'The directory holds companies that a source names. Being listed does not mean that a company is still there: the activity says what the source tells of, and some have left.',
  'directory.noteSince':
    'A year of entry, a city or a sector stands only where a source states it.',
  'directory.sentence.all':
    '{count, plural, one {The sources name # Italian company in connection with Kazakhstan.} other {The sources name # Italian companies in connection with Kazakhstan.}}',
  'directory.sentence.filtered':
    '{sectors}: the sources name {count, plural, one {# Italian company} other {# Italian companies}} in connection with Kazakhstan.',
  'directory.sentence.largest':
    'The sources name {count, plural, one {# Italian company} other {# Italian companies}} in connection with Kazakhstan; {ties, plural, one {largest group: {sectors}, with {most}} other {largest groups: {sectors}, with {most} each}}.',

  'figureName.agreements-timeline': 'Agreements, visits and projects',
  'figureName.agreements-by-year': 'Documents signed by year',

  'agreements.subtitle': 'Events that the sources tell of, {kinds}, {years}',
  'agreements.allKinds': 'all kinds',
  'agreements.tableCaption': 'Visits, treaties, agreements, deals and projects, newest first',
  'agreements.column.date': 'Date',
  'agreements.column.kind': 'Kind',
  'agreements.column.title': 'Event',
  'agreements.column.parties': 'Parties',
  'agreements.column.place': 'Place',
  'agreements.column.value': 'Value as printed',
  'agreements.column.status': 'Status',
  'agreements.column.sectors': 'Sectors',
  'agreements.column.claims': 'Claims',
  'agreements.valueNote': '{value} ({note})',
  'agreements.noSector': 'No sector',
  'agreements.empty': 'No event fits this choice of years, sectors and kinds.',
  'agreements.kindsNone':
    'No kinds of event are chosen for the time axes; this figure is the events themselves and shows all kinds.',
  'agreements.noteOnce':
    'Each event stands once, with every source that tells of it; where sources disagree on a date, a sum or a count, the card lists each claim.',
  'agreements.noteSums':
    'Values are as printed and are never added up: a sum announced for a visit covers deals that stand here too, and plans are not results.',
  'agreements.counted': 'Events, {years}',
  'agreements.years': '{from}–{to}',
  'agreements.sentence.total':
    'The sources tell of {count, plural, one {# visit, agreement or project} other {# visits, agreements and projects}} between Italy and Kazakhstan in {years}.',
  'agreements.sentence.busiest':
    'The sources tell of {count, plural, one {# visit, agreement or project} other {# visits, agreements and projects}} between Italy and Kazakhstan in {years}; {most} of them fall in {year}, more than in any other year.',

  'byYear.subtitle':
    'Treaties, agreements, memoranda and deals that the sources name, by the year of signing, {years}',
  'byYear.axis': 'documents',
  'byYear.documents': '{count, plural, one {# document} other {# documents}}',
  'byYear.counted': '{kind}, {year}',
  'byYear.tableCaption': 'Documents signed, by year and kind, counted from the events',
  'byYear.empty': 'No signed document fits this choice of years and sectors.',
  'byYear.noteWhat':
    'Counted from the events of the atlas: those signed, in force, or being carried out. What is only announced or negotiated is left out. A year without a bar is one for which no source names a document.',
  'byYear.noteCoverage':
    'This counts the documents that the sources read name one by one, not all that were signed: recent years are told of in more detail, and a source may count more than it names.',
  'byYear.sentence.only':
    'The sources name {count, plural, one {# document} other {# documents}} signed in {year}.',
  'byYear.sentence.most':
    'Of the signed documents that the sources name, most fall in {year}: {count}, before {secondYear} with {secondCount}.',
  'byYear.sentence.ties':
    'Of the signed documents that the sources name, most fall in {years}: {count} in each.',
  'documentKind.all': 'All documents',
  'documentKind.treaty': 'Treaties',
  'documentKind.agreement': 'Agreements',
  'documentKind.memorandum': 'Memoranda',
  'documentKind.deal': 'Deals',

  'figureName.founding-counts': 'Counts and sums stated once',
  'founding.subtitle':
    'Numbers that the founding articles state on documents, minerals and the corridor, as printed',
  'founding.tableCaption': 'Counts and sums of the founding articles',
  'founding.group.agreements': 'Documents and their value',
  'founding.group.minerals': 'Minerals',
  'founding.group.corridor': 'Corridor',
  'founding.noteDiffer':
    'For January 2024 the articles count differently: one tells documents between governments and commercial memoranda apart, another counts the commercial agreements of a round table.',
  'founding.noteOnce':
    'Each number rests on one article. Sums announced for a visit are not added to single deals.',
  'founding.range': '{low} or {high}',
  'founding.sentence.documents':
    'For {period} sources count {intergovernmental, plural, one {# document} other {# documents}} between governments and {commercial} commercial ones, worth {worth}.',
  'founding.sentence.count':
    '{count, plural, one {# number stated once.} other {# numbers, each stated once.}}',
  'observationList.column.what': 'What',
  'observationList.column.period': 'Period',
  'observationList.column.value': 'As printed',
  'observationList.column.source': 'Said by',
  'observationList.detail': '{subject}: {detail}',

  'figureName.outlook': 'Outlook',
  'outlook.subtitle':
    'Scenarios and risks of the founding analysis, each beside the numbers here that touch it',
  'outlook.tableCaption': 'Scenarios, risks and the numbers that touch them',
  'outlook.column.what': 'What',
  'outlook.column.value': 'Text or value',
  'outlook.noteOurs':
    'Scenarios and risks are the analysis’s. The choice of numbers beside them is ours; what the numbers say of them is left to the reader.',
  'outlook.noteShares':
    'Shares of oil come from different registers and rest on what Italy reports; they are not one series.',
  'outlook.name.scenario-cooperation': 'Scenario: cooperation',
  'outlook.name.scenario-tension': 'Scenario: tension',
  'outlook.name.scenario-mediation': 'Scenario: mediation',
  'outlook.name.risk-country': 'Risk in the country',
  'outlook.name.risk-regional': 'Risk in the region',
  'outlook.signalInYear': '{signal}, {year}',
  'outlook.valueInYear': '{value} in {year}',
  'outlook.formula.corridor-tonnes': 'as printed',
  'outlook.formula.turnover': 'exports + imports of one source',
  'outlook.formula.crude-share-computed':
    'crude from Kazakhstan ÷ all imports from Kazakhstan, both in dollars',
  'outlook.formula.fuel-share-computed':
    'mineral fuels of twelve months ÷ all imports from Kazakhstan of the same months',
  'outlook.formula.crude-share-stated': 'as printed',
  'outlook.formula.agreements': 'number of the entries listed',
  'outlook.sentence.counts':
    'The founding analysis tells {scenarios, plural, one {# scenario} other {# scenarios}} and {risks, plural, one {# risk} other {# risks}}.',
  'outlook.sentence.full':
    'Beside the founding analysis’s {scenarios, plural, one {# scenario} other {# scenarios}} and {risks, plural, one {# risk} other {# risks}} stand a turnover of {turnover} in {turnoverYear} and {cargo} of cargo on the Middle Corridor in {cargoYear}.',
} as const;
