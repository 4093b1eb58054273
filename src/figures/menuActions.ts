import type { FigureContent } from '#content/figureContent.ts';
import { copyText } from './copyText.ts';
import type { MenuAction } from './menuAction.ts';
import type { PictureLook } from './takeAway.ts';

/** What every figure's menu offers. What makes files is fetched when it is first asked for. */
export const MENU_ACTIONS: readonly MenuAction[] = [
  {
    id: 'share',
    label: 'share.open',
    group: 'share',
    async run({ share }) {
      share();
      return null;
    },
  },
  {
    id: 'copy-link',
    label: 'figure.menu.copyLink',
    group: 'share',
    async run({ address }) {
      return (await copyText(address)) ? 'figure.menu.linkCopied' : 'figure.menu.notCopied';
    },
  },
  {
    id: 'copy-image',
    label: 'export.copyImage',
    group: 'share',
    offered: isDrawn,
    run: async (context) => (await import('./takeAway.ts')).copyPicture(context),
  },
  {
    id: 'cite',
    label: 'export.cite',
    group: 'share',
    run: async (context) => (await import('./takeAway.ts')).copyCitation(context),
  },
  png('png', 'export.png1', { style: 'full', scale: 1 }),
  png('png-2', 'export.png2', { style: 'full', scale: 2 }),
  png('png-3', 'export.png3', { style: 'full', scale: 3 }),
  png('png-wide', 'export.pngWide', { style: 'full', scale: 2, slide: true }),
  png('png-wide-plain', 'export.pngWidePlain', { style: 'plain', scale: 2, slide: true }),
  png('png-plain', 'export.pngPlain', { style: 'plain', scale: 2 }),
  svg('svg', 'export.svg', { style: 'full', scale: 1 }),
  svg('svg-plain', 'export.svgPlain', { style: 'plain', scale: 1 }),
  {
    id: 'csv',
    label: 'export.csv',
    group: 'download',
    run: async (context) => (await import('./takeAway.ts')).saveCsv(context),
  },
  {
    id: 'full-screen',
    label: 'alone.open',
    group: 'show',
    async run({ showAlone }) {
      showAlone();
      return null;
    },
  },
  {
    id: 'geojson',
    label: 'export.geoJson',
    group: 'download',
    offered: ({ chart, empty }) => chart.kind === 'map' && empty === null,
    run: async (context) => (await import('./takeAway.ts')).saveGeoJson(context),
  },
  {
    id: 'csv-codes',
    label: 'export.csvCodes',
    group: 'download',
    offered: ({ id }) => id === 'trade-by-sector',
    run: async (context) => (await import('./takeAway.ts')).saveGoodsCodes(context),
  },
];

function png(id: string, label: MenuAction['label'], look: PictureLook): MenuAction {
  return {
    id,
    label,
    group: 'download',
    offered: isDrawn,
    run: async (context) => (await import('./takeAway.ts')).savePng(context, look),
  };
}

function svg(id: string, label: MenuAction['label'], look: PictureLook): MenuAction {
  return {
    id,
    label,
    group: 'download',
    offered: isDrawn,
    run: async (context) => (await import('./takeAway.ts')).saveSvg(context, look),
  };
}

/** Where nothing is shown there is nothing to take a picture of. */
function isDrawn(content: FigureContent): boolean {
  return content.empty === null;
}
