/** Words of the frame around every figure. */
export const figure = {
  'figure.loading': 'Loading the figures…',
  'figure.tabs': 'Ways to read “{name}”',
  'figure.tab.chart': 'Chart',
  'figure.tab.map': 'Map',
  'figure.tab.table': 'Table',
  'figure.tab.sources': 'Sources {count}',

  'figure.table.cell': '{text}; {column}, {row}',
  'figure.table.gap': '–',

  'figure.sources.none': 'With the filters in use, no source is drawn on.',
  'figure.sources.values': '{count, plural, one {# value} other {# values}}',
  'figure.sources.open': 'Open the source',

  'figure.option.claims': 'Competing claims',
  'figure.option.layers': 'Layers',
  'figure.layer.middle': 'Middle Corridor',
  'figure.layer.northern': 'Northern Corridor',
  'figure.layer.instc': 'North–South (INSTC)',
  'figure.layer.ocean': 'Ocean routes',
  'figure.layer.oil': 'Oil routes',
  'figure.layer.places': 'Places of agreements',
  'figure.layer.ports': 'Ports',
  'figure.options.open': 'Choices',
  'figure.options': 'Choices for “{name}”',
  'figure.empty.clear': 'Clear {name}',
  'figure.small.some': '{shown} of {count} are drawn; all stand in the table.',
  'figure.more': 'More on the page “{page}”',

  'figure.explanations': 'Why it is so',
  'figure.menu.open': 'Share',
  'figure.menu.copyLink': 'Copy link',
  'figure.menu.linkCopied': 'Link copied',
  'figure.menu.notCopied': 'The browser does not allow copying; the link is in the address bar.',
  'figure.menu.failed': 'That did not work.',

  'figure.error.title': '{name}: not available',
  'figure.error.load':
    'A part of the atlas could not be fetched. The rest of the page is not affected.',
  'figure.error.data':
    'A data file does not hold what it should. The rest of the page is not affected.',
  'figure.error.more': '{more, plural, one {and # more fault} other {and # more faults}}',
  'figure.error.retry': 'Try again',
} as const;
