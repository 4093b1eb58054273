/** Words of sharing, embedding and presenting. */
export const share = {
  'alone.open': 'Full screen',
  'alone.title': 'Figure on the full screen',
  'alone.leave': 'Leave full screen',
  'alone.previous': 'Previous figure',
  'alone.next': 'Next figure',
  'alone.counter': '{at} of {count}',

  'share.open': 'Share and embed…',
  'share.title': 'Share “{name}”',
  'share.close': 'Close',
  'share.tabs': 'Ways to share',
  'share.tab.link': 'Link',
  'share.tab.embed': 'Embed',
  'share.tab.slides': 'For slides',

  'share.frame': '{name} – {atlas}',

  'share.copy': 'Copy',
  'share.copied': 'Copied',
  'share.notCopied':
    'The browser does not allow copying here. The text is selected: copy it with the keyboard.',

  'share.link': 'Link to this view',
  'share.link.moving': 'Moving link',
  'share.link.moving.hint': 'Opens with the latest year there is, whenever it is opened.',
  'share.link.fixed': 'Fixed link',
  'share.link.fixed.hint': 'Keeps the years it shows today, when newer ones are added.',

  'share.size': 'Height',
  'share.size.follows': 'Follows the figure',
  'share.size.wide': '16:9',
  'share.widest': 'Widest, px',
  'share.widest.none': 'Full column',
  'share.parts': 'With',
  'share.part.title': 'Title',
  'share.part.tabs': 'Tabs and menu',
  'share.part.controls': 'Filters',
  'share.years': 'Years',
  'share.years.moving': 'Moving',
  'share.years.fixed': 'Fixed',
  'share.snippet': 'Code for your page',
  'share.snippet.follows':
    'A small script keeps the height right. Where scripts are not allowed, the frame keeps its proportions and scrolls.',
  'share.snippet.wide': 'No script: the figure fills the frame.',
  'share.preview': 'Preview',

  'share.slides.picture': 'PowerPoint, Google Slides, Keynote',
  'share.slides.picture.hint':
    'Put the 16:9 picture on the slide and give it the link: one click leads to the figure with all its sources.',
  'share.slides.link': 'Link for the picture',
  'share.slides.page': 'A slide in HTML',
  'share.slides.page.code': 'Page',
  'share.slides.page.hint':
    'Save it as a file that ends in .html and open it on the full screen of a browser.',
  'share.slides.reveal': 'reveal.js',
  'share.slides.reveal.code': 'Two slides',
  'share.slides.reveal.hint':
    'The first has the figure as its background, the second has it in line. Take the one you like.',
} as const;
