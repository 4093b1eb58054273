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
  'counts.pointText': '{definition}, {period}: {count}',
  'counts.ofSector': 'In one sector only: {sector}',
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
  'counts.sentence.registered': '{count} with Italian capital were registered in {period}',
  'counts.sentence.none':
    '{count, plural, =0 {No count of companies lies in these years.} one {# count of Italian companies lies in these years, in a definition of its own.} other {# counts of Italian companies lie in these years, in definitions of their own.}}',
  'countDefinition.operating': 'Operating in Kazakhstan',
  'countDefinition.with-italian-capital': 'With Italian capital',
  'countDefinition.registered': 'Registered, with Italian capital',
  'countDefinition.joint-ventures': 'Joint ventures',
  'countDefinition.companies-ventures-offices': 'Companies, ventures and offices',
  'countDefinition.trading-partners': 'With close trade ties',
  'countDefinition.trade-institute-list': 'On the trade institute’s list',
  'countDefinition.partial-list': 'On a partial list',
  'countDefinition.programme-participants': 'In the investment programme',
  'countDefinition.representative-offices': 'With an office of their own',
  'countDefinition.regional': 'In one region or city only',
  'countDefinition.meeting': 'At one meeting',
  'countDefinition.sector-subset': 'In one sector only',

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
    '{count, plural, one {The sources name # Italian company in this choice of sectors: {sectors}.} other {The sources name # Italian companies in this choice of sectors: {sectors}.}}',
  'directory.sentence.largest':
    'The sources name {count, plural, one {# Italian company} other {# Italian companies}} in connection with Kazakhstan, the most, {most}, in {ties, plural, one {this sector: {sectors}} other {each of these sectors: {sectors}}}.',
} as const;
