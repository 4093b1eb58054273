/** Words around every page. */
export const shell = {
  'atlas.name': 'Italy–Kazakhstan Atlas',
  'atlas.description':
    'The economic ties between Italy and Kazakhstan and the Middle Corridor between them: trade, investment, companies and agreements, every figure with its source.',

  'shell.skip': 'Skip to the content',
  'shell.nav': 'Pages',
  'shell.menu': 'Menu',
  'shell.languages': 'Language',
  'shell.language.en': 'English',
  'shell.languageShort.en': 'EN',

  'shell.filters': 'Filters for this page',
  'shell.filters.show': 'More',

  'shell.footer.release': 'Release {id}, {date}.',
  'shell.footer.about': 'About the atlas',
  'shell.footer.sources': 'All sources',
  'shell.footer.licence':
    'Code under the MIT licence; facts belong to the sources named with them.',
  'shell.footer.statement':
    'Values stand as their sources print them. Where sources disagree, all claims are shown.',

  'shell.title': '{page} – {atlas}',
  'shell.notFound.title': 'There is no such page',
  'shell.notFound.text':
    'The address “{path}” leads nowhere in the atlas. These are its pages; the filters of the address are kept.',
  'shell.notFound.figure':
    'There is no figure called “{figure}”. These are the figures of the atlas.',
  'shell.error.title': 'The page broke',
  'shell.error.text':
    'Something failed that should not have. Opening the page again usually helps; the address keeps what you were looking at.',
  'shell.error.reload': 'Open the page again',
} as const;
