import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Basemap } from './basemap.ts';
import { drawMapSvg } from './drawMapSvg.ts';
import { MapLegend } from './MapLegend.tsx';

interface Props {
  readonly content: FigureContent & { readonly chart: MapContent };
  readonly i18n: Translator;
  readonly basemap: Basemap;
  /** Size in px that it is drawn for; the page then scales it to the room of the live map. */
  readonly width: number;
  readonly height: number;
  readonly legendOpen: boolean;
  /** A small map goes without the key and keeps its height. */
  readonly small: boolean;
}

/** The map before it can be moved: the frame, key and credit of `CorridorMap` around a still. */
export function StillMap({ content, i18n, basemap, small, ...props }: Props) {
  const { width, height, legendOpen } = props;
  const svg = drawMapSvg(content, i18n, { width, height, theme: 'page', basemap, legend: false });
  const filling = svg
    .replace(
      / width="[\d.]+" height="[\d.]+"/,
      ' width="100%" height="100%" preserveAspectRatio="xMidYMid slice"',
    )
    // Nothing can be pointed at yet.
    .replace(/<(?:circle|path)(?=[^>]* class="map-(?:hit|glow)")[^>]*\/>/g, '');
  return (
    <div className="corridor-map">
      <section className="map-frame" aria-label={content.name}>
        <div
          className="map-canvas leaflet-container"
          {...(small ? { style: { height } } : {})}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the picture is drawn by us from our own data.
          dangerouslySetInnerHTML={{ __html: filling }}
        />
      </section>
      {!small && <MapLegend content={content.chart} i18n={i18n} open={legendOpen} />}
      <p className="map-credit">{i18n.t('map.basemap')}</p>
    </div>
  );
}
