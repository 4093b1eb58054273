import type { CardPicture } from '#app/drawStill.tsx';
import { wrapText } from '#charts/wrapText.ts';
import type { FigureContent } from '#content/figureContent.ts';
import { keepTogether } from '#i18n/keepTogether.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Release } from '../../release.ts';
import { escapeHtml } from '../html.ts';
import { SHARE_SIZE } from '../previewTags.ts';
import { resolveStyle } from './resolveStyle.ts';

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const MARGIN = 48;
/** A long finding takes smaller letters rather than lose its end; the last is cut where it must be. */
const TITLES = [
  { size: 40, line: 48, most: 3 },
  { size: 34, line: 41, most: 4 },
  { size: 29, line: 35, most: 5 },
] as const;
const FOOT = 74;

/** Draws a figure's picture for a room in px; null: it is words only. */
export type DrawPicture = (figure: string, width: number, height: number) => CardPicture | null;

/** The figure as a card for previews: its finding, its picture, its sources, and whose it is. */
export function shareCard(
  content: FigureContent,
  i18n: Translator,
  release: Release,
  draw: DrawPicture,
): string {
  const title = titleOf(keepTogether(content.sentence));
  const top = MARGIN + 26 + title.lines.length * title.line + 20;
  const room = { top, width: WIDTH - 2 * MARGIN, height: HEIGHT - top - FOOT };
  const picture = draw(content.id, room.width, room.height);
  const body = picture === null ? firstItems(content, room) : placed(picture, room);
  const provenance = i18n.t('shell.footer.release', {
    id: release.id,
    date: i18n.period(release.date),
  });
  return resolveStyle(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="var(--sans)">`,
      '<defs><linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--paper)" stop-opacity="0"/><stop offset="1" stop-color="var(--paper)"/></linearGradient></defs>',
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--paper)"/>`,
      `<rect width="${WIDTH}" height="8" fill="var(--ink)"/>`,
      text(i18n.t('atlas.name'), { x: MARGIN, y: MARGIN + 10, size: 21, weight: 600 }),
      text(content.name, { x: WIDTH - MARGIN, y: MARGIN + 10, size: 21, muted: true, end: true }),
      ...title.lines.map((line, index) =>
        text(line, {
          x: MARGIN,
          y: MARGIN + 26 + (index + 1) * title.line - 8,
          size: title.size,
          weight: 600,
          serif: true,
        }),
      ),
      body,
      `<rect y="${HEIGHT - FOOT + 12}" width="${WIDTH}" height="${FOOT}" fill="var(--paper)"/>`,
      `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${HEIGHT - FOOT + 18}" y2="${HEIGHT - FOOT + 18}" stroke="var(--ink)"/>`,
      text(cut(content.sourceLine, 84), { x: MARGIN, y: HEIGHT - 24, size: 17, muted: true }),
      text(provenance, { x: WIDTH - MARGIN, y: HEIGHT - 24, size: 17, muted: true, end: true }),
      '</svg>',
    ].join(''),
  );
}

interface Room {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function titleOf(sentence: string) {
  const width = WIDTH - 2 * MARGIN;
  const whole = TITLES.map((title) => {
    const lines = wrapText(sentence, width, { size: title.size, weight: 'bold' });
    return { ...title, lines };
  });
  const fitting = whole.find(({ lines, most }) => lines.length <= most);
  if (fitting) return fitting;
  const { size, line, most } = TITLES[2];
  return { size, line, lines: wrapText(sentence, width, { size, weight: 'bold', maxLines: most }) };
}

/** A picture taller than its room shows its beginning, and fades where it goes on. */
function placed({ svg, zoom }: CardPicture, room: Room): string {
  const [, height = '0'] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg) ?? [];
  const drawn = Number(height) * zoom;
  const sized = svg.replace(/^<svg /, `<svg x="0" y="0" `);
  return [
    `<svg x="${MARGIN}" y="${room.top}" width="${room.width}" height="${room.height}">`,
    `<g transform="scale(${zoom})">${sized}</g>`,
    drawn > room.height + 1
      ? `<rect y="${room.height - 70}" width="${room.width}" height="70" fill="url(#fade)"/>`
      : '',
    '</svg>',
  ].join('');
}

/** For a figure to read: what it begins with. */
function firstItems(content: FigureContent, room: Room): string {
  const { chart } = content;
  const items = chart.kind === 'list' ? chart.groups.flatMap((group) => group.items) : [];
  const most = Math.floor(room.height / 62);
  return items
    .slice(0, most)
    .map(({ title, text: words, meta }, index) => {
      const y = room.top + 26 + index * 62;
      const detail = cut([words, meta].filter((part) => part !== '').join(' · '), 105);
      return (
        text(cut(title, 70), { x: MARGIN, y, size: 24, weight: 600 }) +
        text(detail, { x: MARGIN, y: y + 26, size: 18, muted: true })
      );
    })
    .join('');
}

function cut(line: string, most: number): string {
  if (line.length <= most) return line;
  return `${line.slice(0, line.lastIndexOf(' ', most - 1))} …`;
}

interface TextLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: number;
  readonly serif?: boolean;
  readonly muted?: boolean;
  readonly end?: boolean;
}

function text(words: string, { x, y, size, weight = 400, ...look }: TextLook): string {
  const family = look.serif ? ' font-family="var(--serif)"' : '';
  const anchor = look.end ? ' text-anchor="end"' : '';
  const fill = look.muted ? 'var(--muted)' : 'var(--ink)';
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"${family}${anchor}>${escapeHtml(words)}</text>`;
}
