/** Titles, leads and the words of the pages that are more than figures. */
export const pages = {
  'page.overview': 'Overview',
  'page.trade': 'Trade',
  'page.investment': 'Investment',
  'page.companies': 'Companies',
  'page.agreements': 'Agreements',
  'page.corridor': 'Corridor',
  'page.sources': 'Sources',
  'page.about': 'About',
  'page.present': 'Present',
  'page.embed': 'Figure',

  'pageTitle.overview': 'Italy and Kazakhstan',
  'pageTitle.trade': 'Trade',
  'pageTitle.investment': 'Investment',
  'pageTitle.companies': 'Companies',
  'pageTitle.agreements': 'Agreements',
  'pageTitle.corridor': 'The corridor',
  'pageTitle.sources': 'Sources',
  'pageTitle.about': 'About the atlas',
  'pageTitle.present': 'Present a figure',

  'pageDescription.overview':
    'The state of the economic ties between Italy and Kazakhstan: trade, investment, companies, corridor, and where the sources disagree.',
  'pageDescription.trade':
    'Trade between Italy and Kazakhstan since 1995 as both countries report it, by product, sector, partner and month, each value with its source.',
  'pageDescription.investment':
    'Italian investment in Kazakhstan: yearly flow and stock, and the cumulative claims with the years each of them covers.',
  'pageDescription.present':
    'Ways to put the figures of the atlas on a screen or a slide: full screen with the arrow keys, as a picture with its sources, or alive in a frame.',
  'pageDescription.companies':
    'Italian companies in Kazakhstan: how many there are by each definition, and a directory of those that sources name.',
  'pageDescription.agreements':
    'Visits, treaties, deals and projects between Italy and Kazakhstan since 1991, by sector, each with what its sources say.',
  'pageDescription.corridor':
    'The Middle Corridor between China, Kazakhstan and Italy on a map, beside the routes it competes with, and the cargo it carries.',
  'pageDescription.sources':
    'Every source of the atlas and all that was taken from it, with the rules by which competing claims are ordered.',
  'pageDescription.about':
    'What the Italy–Kazakhstan Atlas is, how current it is, how to cite it, and how to report a mistake.',

  'lead.overview':
    'In {year} Kazakhstan reports exports to Italy of {exports} and imports of {imports}. What follows is the state of the ties, as far as sources state it – and where they disagree.',
  'lead.trade':
    'In {year} Kazakhstan reports exports to Italy of {exports} and imports of {imports}. Italy’s own books show another picture; both stand below, side by side.',
  'lead.plain.overview':
    'The state of the ties between Italy and Kazakhstan, as far as sources state it, and where they disagree.',
  'lead.plain.trade':
    'What the two countries sell each other, as each of them reports it, with every competing claim.',
  'lead.plain.investment':
    'How much Italian money stands in Kazakhstan depends on what is counted and over which years. Each claim is drawn over the years it covers.',
  'lead.plain.companies':
    'How many Italian companies work in Kazakhstan depends on the definition. Counts of different definitions are never joined.',
  'lead.plain.agreements':
    'Visits, treaties, deals and projects since 1991, with what each source says of them.',
  'lead.plain.corridor':
    'Goods between Kazakhstan and Italy travel by rail, ferry, sea and pipeline. The map shows the Middle Corridor among the routes it competes with.',
  'lead.quickest': 'Which way is quickest, and how sure is that?',
  'lead.plain.sources': 'Every page, table and file that was read, and all that was taken from it.',
  'lead.plain.about':
    'An open atlas of the economic ties between Italy and Kazakhstan, and of the Middle Corridor between them.',

  'overview.disagreements': 'What the sources disagree on',
  'overview.agreements': 'Latest agreements',
  'overview.agreements.more': 'All agreements',

  'sources.search': 'Search sources and what was taken from them',
  'sources.search.placeholder': 'a publisher, a title, a company, a year…',
  'sources.found': '{count, plural, =0 {No source matches} one {# source} other {# sources}}',
  'sources.module': 'What was taken into the module {module}',
  'sources.rules': 'The rules',
  'sources.rule.headline.title': 'Which claim is the headline',
  'sources.rule.values.title': 'How values are kept',
  'sources.rule.values.text':
    'A value is stored as its source prints it. Conversions happen in code and are named on the card: currencies at the mean rate of the year, constant prices by US consumer prices. Missing is missing: nothing is interpolated, no gap is bridged, no zero is put in.',
  'sources.rule.contradictions.title': 'What counts as a contradiction',
  'sources.founding': 'The founding articles',
  'sources.founding.text':
    'Five articles from which the atlas began, each with everything it states.',
  'sources.contradictions': 'Where sources contradict each other',
  'sources.contradictions.text':
    'Found by code, {count, plural, one {# pair of claims} other {# groups of claims}} that cannot all be true, most serious first.',
  'sources.contradictions.all': 'Show all {count}',
  'sources.all': 'All sources by kind',
  'sources.kind': '{kind} ({count})',
  'sources.taken':
    '{count, plural, =0 {nothing taken} one {# entry taken} other {# entries taken}}',
  'sources.open': 'Open the source',
  'sources.card': 'About this source',
  'sources.group': '{title} ({count})',
  'sources.group.more': 'Show {count} more of {hidden}',
  'sources.nothing': 'Read for context; nothing in the atlas rests on it.',

  'embed.full': 'Full view in the {atlas}',

  'about.what.title': 'What this is',
  'about.what.text':
    'The atlas gathers what statistics, governments, companies and the press state about the economic ties between Italy and Kazakhstan, and draws it without smoothing over where they differ. Every number has a card that says who stated it, where, when, how it is defined and what was done to it.',
  'about.promises.title': 'What it promises',
  'about.promises.card': 'Every number has a card: choose it to see who said it and where.',
  'about.promises.disagreement':
    'Disagreement is drawn, not averaged; a written rule picks the headline.',
  'about.promises.reporters':
    'Both countries’ figures stand side by side, with the gap between them.',
  'about.promises.link': 'The address holds everything that is shown: the link is the view.',
  'about.promises.travel': 'It asks no other host for anything, and follows no reader.',
  'about.asOf.title': 'How current it is',
  'about.asOf.text':
    'This is release {id} of {date}. Figures end where the last source read ends; each figure names its last year in its subtitle.',
  'about.cite.title': 'How to cite it',
  'about.cite.text':
    'Name the atlas, the release and the address of the view, and the source on the card of the value:',
  'about.cite.example': 'Italy–Kazakhstan Atlas, release {id} ({date}), {address}',
  'about.cite.address': '[address of the view]',
  'about.mistakes.title': 'How to report a mistake',
  'about.mistakes.text':
    'Copy the link with the card of the value open, say what the source states instead and where in it. A value is one line in a data file; the check names the exact place of every fault.',
  'about.licence.title': 'Licences',
  'about.licence.code': 'The code is under the MIT licence.',
  'about.licence.facts':
    'Figures and facts belong to the sources named with them; notes and titles of events are in the atlas’s own words.',
  'about.licence.fonts': 'Source Serif 4 and Golos Text are under the SIL Open Font License.',
  'about.licence.map':
    'Borders follow the position of the United Nations; shapes are made from Natural Earth, in the public domain.',
  'about.licence.leaflet':
    'The map uses Leaflet (BSD 2-Clause) and React-Leaflet (Hippocratic 2.1).',
  'about.method.title': 'How to read it',
  'about.method.text':
    'A line is drawn through values of one reporter and one definition only. Filled marks are headlines, hollow marks competing claims; an arrow says over, nearly or up to. What is computed says so and shows its working.',
} as const;
