import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { MapPosition } from '#view/view.ts';
import type { Basemap } from './basemap.ts';
import { drawMapSvg } from './drawMapSvg.ts';
import type { Frame } from './mercator.ts';
import { toUnit, worldSize } from './mercator.ts';

/** Room between the margins of an A4 page, px, and what a map takes of it. */
const SIZE = { width: 680, height: 390 } as const;

interface PaperMapProps {
  readonly content: FigureContent & { readonly chart: MapContent };
  readonly i18n: Translator;
  readonly basemap: Basemap;
  /** Null: the opening view. */
  readonly position: MapPosition | null;
  /** How wide the map is on the screen, px. */
  readonly seen: number;
}

/** The map drawn once more for paper: letters as large as the words around it, and none of it cut. */
export function PaperMap({ content, i18n, basemap, position, seen }: PaperMapProps) {
  const svg = drawMapSvg(content, i18n, {
    ...SIZE,
    theme: 'page',
    basemap,
    legend: false,
    frame: position ? frameAt(position, seen) : undefined,
  });
  return (
    <div
      className="map-paper"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the picture is drawn by us from our own data.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

/** As much of the world from west to east as the screen shows. */
function frameAt({ lat, lon, zoom: onScreen }: MapPosition, seen: number): Frame {
  const { width, height } = SIZE;
  const zoom = onScreen + Math.log2(width / seen);
  const [x, y] = toUnit([lon, lat]).map((part) => part * worldSize(zoom));
  return { zoom, left: (x ?? 0) - width / 2, top: (y ?? 0) - height / 2, width, height };
}
