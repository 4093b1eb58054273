import type { FigureContent } from '#content/figureContent.ts';
import { keepTogether } from '#i18n/keepTogether.ts';
import { escapeXml } from './escapeXml.ts';
import type { KeyEntry } from './pictureKey.ts';
import { fileFamilies } from './standalonePicture.ts';
import { wrapWords } from './wrapWords.ts';

/** Lines of words above or below a picture, as SVG elements from y = 0 down. */
export interface Words {
  readonly svg: string;
  /** px */
  readonly height: number;
}

/** Colours of the page that the picture stands on. */
export interface FrameColours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
}

const SERIF = fileFamilies('Source Serif');
/** px: narrower than this a title takes a smaller size. */
const NARROW = 480;
const KEY_SIZE = 13;
const KEY_LINE = 18;
const KEY_GAP = 6;
const KEY_INDENT = 26;
const KEY_COLUMN_GAP = 24;
const TWO_COLUMNS = 640;

/** The finding and what is measured. */
export function headWords(content: FigureContent, width: number, colours: FrameColours): Words {
  const size = width < NARROW ? 19 : 24;
  const titles = wrapWords(keepTogether(content.sentence), width, size);
  const subtitles = wrapWords(content.subtitle, width, 15);
  const lines: string[] = [];
  let y = 0;
  for (const line of titles) {
    y += Math.round(size * 1.2);
    lines.push(
      `<text x="0" y="${y}" font-size="${size}" font-weight="600" font-family="${SERIF}" fill="${colours.ink}">${escapeXml(line)}</text>`,
    );
  }
  y += 4;
  for (const line of subtitles) {
    y += 20;
    lines.push(
      `<text x="0" y="${y}" font-size="15" fill="${colours.muted}">${escapeXml(line)}</text>`,
    );
  }
  return { svg: lines.join(''), height: y + 16 };
}

/** What the numbers on the picture stand for; nothing where it has none. */
export function keyWords(
  entries: readonly KeyEntry[],
  width: number,
  colours: FrameColours,
): Words {
  if (entries.length === 0) return { svg: '', height: 0 };
  const columns = width >= TWO_COLUMNS ? 2 : 1;
  const column = (width - (columns - 1) * KEY_COLUMN_GAP) / columns;
  const drawn: string[] = [];
  let top = KEY_GAP * 2;
  for (let first = 0; first < entries.length; first += columns) {
    const row = entries.slice(first, first + columns).map(({ number, words }) => ({
      number,
      lines: wrapWords(words, column - KEY_INDENT, KEY_SIZE),
    }));
    for (const [index, { number, lines }] of row.entries()) {
      const x = index * (column + KEY_COLUMN_GAP);
      drawn.push(keySign(number, x + 9, top + KEY_LINE / 2, colours));
      for (const [line, words] of lines.entries()) {
        drawn.push(
          `<text x="${x + KEY_INDENT}" y="${top + line * KEY_LINE + 13.5}" font-size="${KEY_SIZE}" fill="${colours.ink}">${escapeXml(words)}</text>`,
        );
      }
    }
    top += Math.max(...row.map(({ lines }) => lines.length)) * KEY_LINE + KEY_GAP;
  }
  return { svg: drawn.join(''), height: top };
}

function keySign(number: string, x: number, y: number, { ink, paper }: FrameColours): string {
  return [
    `<circle cx="${x}" cy="${y}" r="8.5" fill="${ink}"/>`,
    `<text x="${x}" y="${y + 4}" font-size="11" font-weight="600" text-anchor="middle" fill="${paper}">${escapeXml(number)}</text>`,
  ].join('');
}

/** Sources, and where the picture comes from. */
export function footWords(
  content: FigureContent,
  provenance: string,
  width: number,
  colours: FrameColours,
): Words {
  const lines = [
    ...wrapWords(content.sourceLine, width, 12.5),
    ...wrapWords(provenance, width, 12.5),
  ];
  const svg = lines.map(
    (line, index) =>
      `<text x="0" y="${14 + (index + 0.8) * 18}" font-size="12.5" fill="${colours.muted}">${escapeXml(line)}</text>`,
  );
  return { svg: svg.join(''), height: 14 + lines.length * 18 };
}
