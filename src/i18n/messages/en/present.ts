/** Words of the page about presenting. */
export const present = {
  'present.screen.title': 'On the full screen',
  'present.screen.text':
    'In the Share menu of any figure choose “Full screen”. The right arrow or Page Down shows the next figure of the page, the left arrow or Page Up the one before, and so does a presenter’s clicker; Home and End lead to the first and the last. Escape leaves.',
  'present.picture.title': 'As a picture in PowerPoint, Keynote or Google Slides',
  'present.picture.text':
    'In the Share menu choose “PNG for slides, 16:9”, or “Copy picture” and paste. The picture carries its sources, its release and the address of the view, and needs no network in the room.',
  'present.alive.title': 'Alive in a deck that is a web page',
  'present.alive.text':
    '“Share and embed…” in the Share menu writes the code for an article, for a slide of HTML and for reveal.js, with the view that you are looking at.',
  'present.slides.title': 'Every figure as a slide',
  'present.slides.text':
    'Each link opens a figure that fills its window, in letters for those who sit at the back.',
} as const;
