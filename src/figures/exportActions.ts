import type { FigureContent } from '#content/figureContent.ts';
import { embeddedFontFaces } from '#export/fontFaces.ts';
import { citation, fileName, provenance } from '#export/provenance.ts';
import { saveFile } from '#export/saveFile.ts';
import { toCsv } from '#export/toCsv.ts';
import { toPng } from '#export/toPng.ts';
import type { SvgOptions } from '#export/toSvg.ts';
import { toSvg } from '#export/toSvg.ts';
import { copyText } from './copyText.ts';
import { withMapPicture } from './mapPicture.ts';
import type { MenuAction, MenuContext } from './menuActions.ts';

const WIDE = 9 / 16;

/** Files and copies of a figure. */
export const EXPORT_ACTIONS: readonly MenuAction[] = [
  svgAction('svg', 'export.svg', { style: 'full' }),
  svgAction('svg-plain', 'export.svgPlain', { style: 'plain' }),
  pngAction('png', 'export.png1', 1, { style: 'full' }),
  pngAction('png-2', 'export.png2', 2, { style: 'full' }),
  pngAction('png-3', 'export.png3', 3, { style: 'full' }),
  pngAction('png-wide', 'export.pngWide', 2, { style: 'full', ratio: WIDE }),
  pngAction('png-plain', 'export.pngPlain', 2, { style: 'plain' }),
  {
    id: 'copy-image',
    label: 'export.copyImage',
    group: 'share',
    offered: isDrawn,
    async run(context) {
      if (typeof ClipboardItem === 'undefined') return 'export.noCopy';
      // The promise is handed over at once: Safari forgets the reader's gesture while one waits.
      const png = pictureOf(context, { style: 'full' }).then((svg) => toPng(svg, 2));
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      return 'export.imageCopied';
    },
  },
  {
    id: 'csv',
    label: 'export.csv',
    group: 'download',
    async run({ content, release }) {
      const blob = new Blob([toCsv(content)], { type: 'text/csv;charset=utf-8' });
      saveFile(fileName(content, release, 'csv'), blob);
      return 'export.saved';
    },
  },
  {
    id: 'cite',
    label: 'export.cite',
    group: 'share',
    async run({ content, i18n, release, address }) {
      const copied = await copyText(citation(i18n, content, release, address));
      return copied ? 'export.citationCopied' : 'export.noCopy';
    },
  },
];

type Look = Pick<SvgOptions, 'style' | 'ratio'>;

function svgAction(id: string, label: MenuAction['label'], look: Look): MenuAction {
  return {
    id,
    label,
    group: 'download',
    offered: isDrawn,
    async run(context) {
      const svg = await withMapPicture(context, () =>
        toSvg(context.element, context.content, optionsOf(context, look)),
      );
      saveFile(
        fileName(context.content, context.release, 'svg'),
        new Blob([svg], { type: 'image/svg+xml' }),
      );
      return 'export.saved';
    },
  };
}

function pngAction(id: string, label: MenuAction['label'], scale: number, look: Look): MenuAction {
  return {
    id,
    label,
    group: 'download',
    offered: isDrawn,
    async run(context) {
      const png = await toPng(await pictureOf(context, look), scale);
      saveFile(
        fileName(
          context.content,
          context.release,
          `${id.replace('png', '').replace(/^-/, '') || '1x'}.png`,
        ),
        png,
      );
      return 'export.saved';
    },
  };
}

/** The figure as an SVG that carries its own fonts, for drawing outside the page. */
async function pictureOf(context: MenuContext, look: Look): Promise<string> {
  const { element, content } = context;
  const fontFaces = await embeddedFontFaces(`${element.textContent}${content.sentence}`);
  return withMapPicture(context, () =>
    toSvg(element, content, { ...optionsOf(context, look), fontFaces }),
  );
}

function optionsOf({ i18n, release, address }: MenuContext, look: Look): SvgOptions {
  return { ...look, provenance: provenance(i18n, release, address) };
}

/** Lists are words only; everything else is drawn. */
function isDrawn(content: FigureContent): boolean {
  return content.chart.kind !== 'list' && content.empty === null;
}
