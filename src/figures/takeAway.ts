import { load } from '#dataset/loadDataset.ts';
import { embeddedFontFaces } from '#export/fontFaces.ts';
import { citation, fileName, provenance } from '#export/provenance.ts';
import { saveFile } from '#export/saveFile.ts';
import { toCsv } from '#export/toCsv.ts';
import { toGeoJson } from '#export/toGeoJson.ts';
import { toObservationsCsv } from '#export/toObservationsCsv.ts';
import { toPng } from '#export/toPng.ts';
import { drawingRoom, toSvg } from '#export/toSvg.ts';
import { copyText } from './copyText.ts';
import type { MenuContext, MenuOutcome } from './menuAction.ts';
import { withUnseenPicture } from './unseenPicture.tsx';

/** How a figure's picture is taken. */
export interface PictureLook {
  readonly style: 'plain' | 'full';
  /** Pixels of a PNG to one CSS pixel. */
  readonly scale: number;
  /** Laid out anew to fill a slide; absent: as drawn. */
  readonly slide?: true;
}

/** 16:9; double size is what most projectors and screens show. */
const SLIDE = { width: 960, height: 540 } as const;
const COPIED: PictureLook = { style: 'full', scale: 2 };

export async function saveSvg(context: MenuContext, look: PictureLook): Promise<MenuOutcome> {
  const svg = await standaloneSvg(context, look);
  saveFile(
    fileName(context.content, context.release, `${look.style}.svg`),
    new Blob([svg], { type: 'image/svg+xml' }),
  );
  return 'export.saved';
}

export async function savePng(context: MenuContext, look: PictureLook): Promise<MenuOutcome> {
  const ending = `${look.style}${look.slide ? '-wide' : ''}-${look.scale}x.png`;
  saveFile(fileName(context.content, context.release, ending), await picture(context, look));
  return 'export.saved';
}

export async function copyPicture(context: MenuContext): Promise<MenuOutcome> {
  if (typeof ClipboardItem === 'undefined') return 'export.noCopy';
  // The promise is handed over unawaited: Safari forgets the reader's gesture while one waits.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture(context, COPIED) })]);
  return 'export.imageCopied';
}

export async function saveCsv({ content, release }: MenuContext): Promise<MenuOutcome> {
  const csv = new Blob([toCsv(content, release)], { type: 'text/csv;charset=utf-8' });
  saveFile(fileName(content, release, 'csv'), csv);
  return 'export.saved';
}

/** What the map shows, for a GIS. */
export async function saveGeoJson({
  content,
  release,
  address,
}: MenuContext): Promise<MenuOutcome> {
  const text = JSON.stringify(toGeoJson(content, release, address));
  saveFile(
    fileName(content, release, 'geojson'),
    new Blob([text], { type: 'application/geo+json' }),
  );
  return 'export.saved';
}

/** Every heading and code of the listed goods, month by month, as Eurostat prints them. */
export async function saveGoodsCodes({ content, release }: MenuContext): Promise<MenuOutcome> {
  const datasets = await Promise.all([load('trade-goods'), load('trade-goods-cn8')]);
  const csv = new Blob([toObservationsCsv(datasets, release)], { type: 'text/csv;charset=utf-8' });
  saveFile(fileName(content, release, 'codes.csv'), csv);
  return 'export.saved';
}

export async function copyCitation(context: MenuContext): Promise<MenuOutcome> {
  const { content, i18n, release, address } = context;
  const copied = await copyText(citation(i18n, content, release, address));
  return copied ? 'export.citationCopied' : 'export.noCopy';
}

async function picture(context: MenuContext, look: PictureLook): Promise<Blob> {
  return toPng(await standaloneSvg(context, look), look.scale);
}

/** Drawn or opened outside the page, so it carries its fonts with it. */
async function standaloneSvg(context: MenuContext, look: PictureLook): Promise<string> {
  const { element, content, i18n, release, address } = context;
  const fontFaces = await embeddedFontFaces(`${element.textContent}${content.sentence}`);
  const from = provenance(i18n, release, address);
  const words = { style: look.style, provenance: from };
  const room = look.slide ? drawingRoom(content, words, SLIDE) : null;
  return withUnseenPicture(context, room, (picture) =>
    toSvg(picture.element, content, {
      ...words,
      ...(room ? { sheet: SLIDE } : {}),
      zoom: picture.zoom,
      fontFaces,
    }),
  );
}
