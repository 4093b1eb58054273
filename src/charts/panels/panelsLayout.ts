import type { KeyEntry } from '#charts/time/signKey.ts';
import { keyHeight, signKey } from '#charts/time/signKey.ts';
import type { TimeLayout } from '#charts/time/timeLayout.ts';
import { timeLayout } from '#charts/time/timeLayout.ts';
import { TITLE_LINE, wrapTitle } from '#charts/wrapTitle.ts';
import type { PanelsContent, TimeContent } from '#content/timeContent.ts';
import type { Translator } from '#i18n/translator.ts';

const LEAST_PANEL = 250;
const MOST_COLUMNS = 3;
const BETWEEN = 32;
const ROW_GAP = 24;
const TITLE_AIR = 4;
const PANEL_HEIGHT = 190;

export interface PlacedTimePanel {
  readonly id: string;
  readonly titleLines: readonly string[];
  readonly left: number;
  readonly top: number;
  /** Where the panel's own picture begins under its title, px. */
  readonly pictureTop: number;
  readonly time: TimeContent;
  readonly layout: TimeLayout;
}

export interface PanelsLayout {
  readonly height: number;
  readonly panels: readonly PlacedTimePanel[];
  readonly glyphs: readonly (readonly KeyEntry[])[];
  readonly glyphsTop: number;
}

/** Small multiples: one scale for all of one unit, so that heights can be compared. */
export function panelsLayout(
  content: PanelsContent,
  width: number,
  i18n: Translator,
): PanelsLayout {
  const fitting = Math.floor((width + BETWEEN) / (LEAST_PANEL + BETWEEN));
  const columns = Math.max(1, Math.min(MOST_COLUMNS, content.panels.length, fitting));
  const panelWidth = (width - (columns - 1) * BETWEEN) / columns;
  const panels: PlacedTimePanel[] = [];
  let top = 0;
  for (let first = 0; first < content.panels.length; first += columns) {
    const row = content.panels.slice(first, first + columns).map(({ id, title, time }) => ({
      id,
      titleLines: wrapTitle(title, panelWidth),
      time: { ...time, events: [] },
    }));
    const head = Math.max(...row.map(({ titleLines }) => titleLines.length)) * TITLE_LINE;
    const pictureTop = top + head + TITLE_AIR;
    for (const [column, { id, titleLines, time }] of row.entries()) {
      const also = sharedValues(content, time);
      const layout = timeLayout(time, panelWidth, PANEL_HEIGHT, i18n, { also });
      const left = column * (panelWidth + BETWEEN);
      panels.push({ id, titleLines, left, top, pictureTop, time, layout });
    }
    top = pictureTop + PANEL_HEIGHT + ROW_GAP;
  }
  const glyphs = signKey(
    {
      claims: content.panels.flatMap(({ time }) => time.claims),
      series: content.panels.flatMap(({ time }) => time.series),
    },
    width,
    i18n,
  );
  const glyphsTop = Math.max(0, top - ROW_GAP);
  return { height: glyphsTop + keyHeight(glyphs), panels, glyphs, glyphsTop };
}

/** Values of all panels with the same axis; another unit has another scale. */
function sharedValues({ panels }: PanelsContent, { axis }: TimeContent): readonly number[] {
  return panels
    .filter(({ time }) => time.axis.title === axis.title && time.axis.style === axis.style)
    .flatMap(({ time }) => [
      ...time.series
        .filter((series) => series.axis === 'main')
        .flatMap((series) => series.points.flatMap((point) => point.y ?? [])),
      ...time.claims.map((claim) => claim.y),
    ]);
}
