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
/** With competing claims, which need room between them, px. */
const CLAIMED_HEIGHT = 250;
/** A panel that reaches less than this part of the others' height has a scale of its own. */
const LEAST_REACH = 1 / 12;

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
  const claimed = content.panels.some(({ time }) => time.claims.length > 0);
  const panelHeight = claimed ? CLAIMED_HEIGHT : PANEL_HEIGHT;
  const panels: PlacedTimePanel[] = [];
  let top = 0;
  for (const { columns, row } of rowsOf(content, Math.min(MOST_COLUMNS, fitting))) {
    const panelWidth = (width - (columns - 1) * BETWEEN) / columns;
    const titled = row.map((panel) => ({
      ...panel,
      titleLines: wrapTitle(panel.title, panelWidth),
    }));
    const head = Math.max(...titled.map(({ titleLines }) => titleLines.length)) * TITLE_LINE;
    const pictureTop = top + head + TITLE_AIR;
    for (const [column, { id, titleLines, time: told }] of titled.entries()) {
      const left = column * (panelWidth + BETWEEN);
      const { time, layout } = scaled(content, told, panelWidth, panelHeight, i18n);
      panels.push({ id, titleLines, left, top, pictureTop, time, layout });
    }
    top = pictureTop + panelHeight + ROW_GAP;
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

/** A wide panel by itself, the others as many to a row as fit. */
function rowsOf({ panels }: PanelsContent, most: number) {
  const narrow = panels.filter(({ wide }) => !wide);
  const columns = evenColumns(narrow.length, most);
  const rows = Array.from({ length: Math.ceil(narrow.length / columns) }, (_, index) => ({
    columns,
    row: narrow.slice(index * columns, (index + 1) * columns),
  }));
  return [...panels.filter(({ wide }) => wide).map((one) => ({ columns: 1, row: [one] })), ...rows];
}

/** A panel on the scale of its unit, or on one of its own, and then named so. */
function scaled(
  content: PanelsContent,
  told: TimeContent,
  width: number,
  height: number,
  i18n: Translator,
) {
  const time = { ...told, events: [] };
  const shared = sharedValues(content, time);
  const alone = isFarBelow(resultsOf(time), shared);
  const layout = timeLayout(time, width, height, i18n, { also: alone ? [] : shared });
  return { time: alone ? withOwnScale(time, i18n) : time, layout };
}

/** As many columns as fit, but no more than fill as few rows evenly. */
function evenColumns(count: number, most: number): number {
  const rows = Math.ceil(count / Math.max(1, most));
  return Math.max(1, Math.ceil(count / Math.max(1, rows)));
}

/** Values of all panels with the same axis; another unit has another scale. */
function sharedValues({ panels }: PanelsContent, { axis }: TimeContent): readonly number[] {
  return panels
    .filter(({ time }) => time.axis.title === axis.title && time.axis.style === axis.style)
    .flatMap(({ time }) => valuesOf(time));
}

function valuesOf(time: TimeContent): readonly number[] {
  return [...resultsOf(time), ...time.claims.map((claim) => claim.y)];
}

/** Without claims and aims, which may lie far above. */
function resultsOf({ series }: TimeContent): readonly number[] {
  return series
    .filter((each) => each.axis === 'main')
    .flatMap((each) => each.points.flatMap((point) => point.y ?? []));
}

/** On the scale of the others nothing of it could be told apart. */
function isFarBelow(own: readonly number[], shared: readonly number[]): boolean {
  const reach = (values: readonly number[]) => Math.max(0, ...values.map(Math.abs));
  return reach(own) > 0 && reach(own) < reach(shared) * LEAST_REACH;
}

function withOwnScale(time: TimeContent, i18n: Translator): TimeContent {
  const title = i18n.t('chart.panelScale', { unit: time.axis.title });
  return { ...time, axis: { ...time.axis, title } };
}
