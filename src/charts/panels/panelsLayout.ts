import type { KeyEntry } from '#charts/time/signKey.ts';
import { keyHeight, signKey } from '#charts/time/signKey.ts';
import type { TimeLayout } from '#charts/time/timeLayout.ts';
import { timeLayout } from '#charts/time/timeLayout.ts';
import type { PanelsContent, TimeContent } from '#content/timeContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { BETWEEN, panelGrid, ROW_GAP } from './panelGrid.ts';

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

/**
 * Small multiples: one scale for all of one unit, so that heights can be compared. `filled` is the
 * height in px that all of them are to take together; without it each has its own.
 */
export function panelsLayout(
  content: PanelsContent,
  width: number,
  i18n: Translator,
  filled?: number,
): PanelsLayout {
  const glyphs = signKey(
    {
      claims: content.panels.flatMap(({ time }) => time.claims),
      series: content.panels.flatMap(({ time }) => time.series),
    },
    width,
    i18n,
  );
  const room = filled === undefined ? undefined : filled - keyHeight(glyphs);
  const { rows, panelHeight } = panelGrid(content, width, room);
  const panels: PlacedTimePanel[] = [];
  let top = 0;
  for (const row of rows) {
    const pictureTop = top + row.head;
    let tall = panelHeight;
    for (const [column, { id, titleLines, time: told }] of row.panels.entries()) {
      const left = column * (row.width + BETWEEN);
      const { time, layout } = scaled(content, told, row.width, panelHeight, i18n);
      panels.push({ id, titleLines, left, top, pictureTop, time, layout });
      // A panel with many names takes more than it was given.
      tall = Math.max(tall, layout.height);
    }
    top = pictureTop + tall + ROW_GAP;
  }
  const glyphsTop = Math.max(0, top - ROW_GAP);
  return { height: glyphsTop + keyHeight(glyphs), panels, glyphs, glyphsTop };
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
