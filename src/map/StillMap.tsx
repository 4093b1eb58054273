import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Basemap } from './basemap.ts';
import { drawStillMap } from './drawStillMap.ts';
import { MapLegend } from './MapLegend.tsx';
import type { StillSheet } from './stillSheet.ts';

interface Props {
  readonly content: FigureContent & { readonly chart: MapContent };
  readonly i18n: Translator;
  readonly basemap: Basemap;
  readonly sheet: StillSheet;
  readonly legendOpen: boolean;
  /** px; a map of a given height is a small one and goes without the key. */
  readonly height?: number | undefined;
}

/** The map before it can be moved: the frame, key and credit of `CorridorMap` around a still. */
export function StillMap({ content, i18n, basemap, sheet, legendOpen, height }: Props) {
  const small = height !== undefined;
  return (
    <div className="corridor-map">
      <section className="map-frame" aria-label={content.name}>
        <div
          className="map-canvas map-still leaflet-container"
          {...(small ? { style: { height } } : {})}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the picture is drawn by us from our own data.
          dangerouslySetInnerHTML={{ __html: drawStillMap(content, i18n, basemap, sheet) }}
        />
      </section>
      {!small && <MapLegend content={content.chart} i18n={i18n} open={legendOpen} />}
      <p className="map-credit">{i18n.t('map.basemap')}</p>
    </div>
  );
}
