/** Words of what can be taken away. */
export const exporting = {
  'figure.menu.group.share': 'Share',
  'figure.menu.group.download': 'Download',
  'figure.menu.group.show': 'Show',
  'export.svg': 'SVG picture',
  'export.svgPlain': 'SVG, drawing only',
  'export.png1': 'PNG picture',
  'export.png2': 'PNG, double size',
  'export.png3': 'PNG, triple size',
  'export.pngWide': 'PNG for slides, 16:9',
  'export.pngPlain': 'PNG, drawing only',
  'export.copyImage': 'Copy picture',
  'export.csv': 'Table as CSV',
  'export.csvCodes': 'All codes by month as CSV',
  'export.cite': 'Copy citation',
  'export.saved': 'Saved',
  'export.imageCopied': 'Picture copied',
  'export.citationCopied': 'Citation copied',
  'export.noCopy': 'The browser does not allow copying here.',
  'export.provenance': '{atlas}, release {release} of {date}. {address}',
  'export.citation':
    '{atlas}: “{name}”. {sentence} {sourceLine} Release {release} of {date}. {address}',
} as const;
