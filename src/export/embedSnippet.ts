/** A frame to be put into someone else's page. */
export interface EmbedFrame {
  /** Absolute, of the embed. */
  readonly address: string;
  /** What the frame shows, for those who cannot see it. */
  readonly title: string;
  /** Widest the frame may be, px; null: as wide as its column. */
  readonly widest: number | null;
}

/** Width and height in px at which the frame was looked at. */
export interface SeenSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A frame whose height follows the figure by way of the host script. Where the script does not run
 * it keeps the proportions it was seen in, and is never higher than then.
 */
export function followingSnippet(frame: EmbedFrame, seen: SeenSize, script: string): string {
  const { width, height } = seen;
  const style = `${widthStyle(frame)};height:auto;max-height:${height}px;aspect-ratio:${width}/${height};border:0`;
  const iframe = iframeTag(frame, { height: String(height), style });
  return `${iframe}\n<script async src="${escapeAttribute(script)}"></script>`;
}

/** A frame of 16:9 without a script: the figure fills it. */
export function wideSnippet(frame: EmbedFrame): string {
  const style = `${widthStyle(frame)};height:auto;aspect-ratio:16/9;border:0`;
  return iframeTag(frame, { width: '960', height: '540', style });
}

/** A slide that is one page of HTML and nothing but the figure. */
export function slidePage(frame: EmbedFrame, locale: string): string {
  const style = 'position:fixed;inset:0;width:100%;height:100%;border:0';
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeAttribute(frame.title)}</title>`,
    iframeTag(frame, { style }, 'eager'),
    '</html>',
  ].join('\n');
}

/** Two slides of a reveal.js deck: the figure as background of the whole slide, and in line. */
export function revealSlides(frame: EmbedFrame): string {
  const style = 'width:100%;height:auto;aspect-ratio:16/9;border:0';
  const iframe = iframeTag(frame, { width: '960', height: '540', style }, 'eager');
  return [
    `<section data-background-iframe="${escapeAttribute(frame.address)}" data-background-interactive></section>`,
    '<section>',
    `  ${iframe.replace(' src=', ' data-src=')}`,
    '</section>',
  ].join('\n');
}

function widthStyle({ widest }: EmbedFrame): string {
  return widest === null ? 'width:100%' : `width:100%;max-width:${widest}px`;
}

type Attributes = Readonly<Record<string, string>>;

function iframeTag(
  { address, title }: EmbedFrame,
  more: Attributes,
  loading: 'lazy' | 'eager' = 'lazy',
): string {
  const attributes: Attributes = {
    src: address,
    title,
    ...(loading === 'lazy' ? { loading } : {}),
    ...more,
    allow: 'fullscreen; clipboard-write',
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeAttribute(value)}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
