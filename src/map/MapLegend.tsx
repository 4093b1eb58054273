import type { MapContent } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { Inked } from './Inked.tsx';
import { mapLegend, SAMPLE_HEIGHT, SAMPLE_WIDTH } from './mapLegend.ts';

interface Props {
  readonly content: MapContent;
  readonly i18n: Translator;
  /** On a phone or a slide the key would take the map's room; there it opens at a tap. */
  readonly open?: boolean;
}

export function MapLegend({ content, i18n, open = !isNarrow() }: Props) {
  return (
    <details className="map-legend" open={open}>
      <summary>{i18n.t('map.legend')}</summary>
      <div className="map-legend-groups">
        {mapLegend(content, i18n).map(({ id, title, entries }) => (
          <section key={id} aria-label={title}>
            <p aria-hidden="true">{title}</p>
            <ul>
              {entries.map(({ id: entry, label, sample }) => (
                <li key={entry}>
                  <svg
                    width={SAMPLE_WIDTH}
                    height={SAMPLE_HEIGHT}
                    viewBox={`0 0 ${SAMPLE_WIDTH} ${SAMPLE_HEIGHT}`}
                    aria-hidden="true"
                  >
                    <Inked marks={sample} />
                  </svg>
                  {label}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}

function isNarrow(): boolean {
  return globalThis.matchMedia?.('(max-width: 600px), (max-height: 760px)').matches ?? false;
}
