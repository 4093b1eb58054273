import { textWidth } from '#charts/textWidth.ts';
import { wrapText } from '#charts/wrapText.ts';
import { TITLE_LINE, wrapTitle } from '#charts/wrapTitle.ts';
import type { RankBar, RankContent, RankPanel } from '#content/rankContent.ts';
import type { RivalClaim } from '#content/rivalClaim.ts';

export const COVERAGE_SIZE = 12.5;
export const COVERAGE_LINE = 17;
export const LABEL_SIZE = 13;
export const LABEL_LINE = 16;
export const VALUE_SIZE = 13;
export const BAR = 16;
export const CLAIM_RADIUS = 4.4;
const TEXT_GAP = 7;
const DRILL_SIGN = '\u00a0›';
/** A panel whose longest bar were shorter than this share of the longest of all gets its own scale. */
const LEAST_SHARE = 0.2;
const SIDE_BY_SIDE = 760;
const BETWEEN = 44;
const STACK_GAP = 30;
/** Below this width of a panel names stand above their bars. */
const NARROW = 440;
/** Names above bars stand clear of the axis. */
const NARROW_INDENT = 6;
const LABEL_SHARE = 0.38;
const ROW_AIR = 12;
const BOTTOM = 6;
const TITLE_GAP = 10;

export interface PlacedBar {
  readonly bar: RankBar;
  readonly lines: readonly string[];
  readonly labelX: number;
  /** Baseline of the first line of the name. */
  readonly labelY: number;
  readonly barX: number;
  readonly barY: number;
  readonly barWidth: number;
  /** Where the value is written: past the bar and every claim on it. */
  readonly textX: number;
  readonly claims: readonly { readonly claim: RivalClaim; readonly x: number }[];
  readonly top: number;
  readonly height: number;
}

export interface PlacedRankPanel {
  readonly panel: RankPanel;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly titleLines: readonly string[];
  readonly coverageLines: readonly string[];
  readonly barsTop: number;
  /** Its bars would be too short on the scale of the others, so they have one of their own. */
  readonly ownScale: boolean;
  readonly rankRight: number;
  readonly bars: readonly PlacedBar[];
  readonly bottom: number;
}

export interface RankLayout {
  readonly height: number;
  readonly panels: readonly PlacedRankPanel[];
}

export function rankLayout(content: RankContent, width: number): RankLayout {
  const columns = width >= SIDE_BY_SIDE && content.panels.length > 1 ? 2 : 1;
  const panelWidth = (width - (columns - 1) * BETWEEN) / columns;
  const frame = frameOf(content, panelWidth);
  const heads = content.panels.map((panel) => headOf(panel, panelWidth));
  // Bars of panels side by side begin on one line.
  const firstHead = Math.max(0, ...heads.slice(0, columns).map((each) => each.height));
  const bottoms: number[] = Array.from({ length: columns }, () => -STACK_GAP);
  const panels = content.panels.map((panel, index): PlacedRankPanel => {
    const own = heads[index] ?? headOf(panel, panelWidth);
    // What does not stand in the first row fills up the shorter column.
    const column = index < columns ? index : bottoms.indexOf(Math.min(...bottoms));
    const left = column * (panelWidth + BETWEEN);
    const top = (bottoms[column] ?? 0) + STACK_GAP;
    const head = index < columns ? firstHead : own.height;
    const barsTop = top + head + COVERAGE_LINE + TITLE_GAP;
    const bars = placeBars(panel, frame, left, barsTop);
    const bottom = barsTop + bars.length * frame.row;
    bottoms[column] = bottom;
    return {
      panel,
      left,
      top,
      width: panelWidth,
      titleLines: own.titleLines,
      coverageLines: own.coverageLines,
      barsTop,
      ownScale: hasOwnScale(panel, content),
      rankRight: left + frame.rankWidth - 10,
      bars,
      bottom,
    };
  });
  return { height: Math.max(0, ...panels.map((panel) => panel.bottom)) + BOTTOM, panels };
}

/** What all panels share, so that equal values are equally long everywhere. */
interface Frame {
  readonly narrow: boolean;
  readonly rankWidth: number;
  readonly share: number;
  /** px of one unit of the axis in a panel. */
  readonly scaleOf: (panel: RankPanel) => number;
  readonly row: number;
  readonly linesOf: (bar: RankBar) => readonly string[];
}

function frameOf(content: RankContent, width: number): Frame {
  const bars = content.panels.flatMap((panel) => panel.bars);
  const narrow = width < NARROW;
  const rankWidth = Math.max(
    0,
    ...bars.map(({ rank }) =>
      rank === null ? 0 : Math.ceil(textWidth(`${rank}`, LABEL_SIZE, 'bold')) + 10,
    ),
  );
  const share = narrow
    ? width - rankWidth - NARROW_INDENT
    : Math.min(
        width * LABEL_SHARE,
        widest(
          bars.map((bar) => bar.label),
          LABEL_SIZE,
        ) +
          textWidth(DRILL_SIGN, LABEL_SIZE, 'bold') +
          12,
      );
  const linesOf = (bar: RankBar) => nameLines(bar, share - (narrow ? 0 : 10));
  const most = Math.max(1, ...bars.map((bar) => linesOf(bar).length));
  const values =
    widest(
      bars.map((bar) => bar.text),
      VALUE_SIZE,
    ) + 18;
  const room = Math.max(20, width - rankWidth - (narrow ? 0 : share) - values);
  const scaleOf = (panel: RankPanel) => {
    const largest = largestOf(hasOwnScale(panel, content) ? [panel] : content.panels);
    return largest > 0 ? room / largest : 0;
  };
  const row = narrow
    ? most * LABEL_LINE + BAR + ROW_AIR + 2
    : Math.max(BAR, most * LABEL_LINE) + ROW_AIR;
  return { narrow, rankWidth, share, scaleOf, row, linesOf };
}

function hasOwnScale(panel: RankPanel, content: RankContent): boolean {
  return largestOf([panel]) < largestOf(content.panels) * LEAST_SHARE;
}

function largestOf(panels: readonly RankPanel[]): number {
  return Math.max(0, ...panels.flatMap((panel) => panel.bars.flatMap(reachOf)));
}

function reachOf({ y, claims = [] }: RankBar): readonly number[] {
  return [y, ...claims.map((claim) => claim.y)];
}

function headOf(panel: RankPanel, width: number) {
  const titleLines = wrapTitle(panel.title, width);
  const coverageLines =
    panel.coverage === '' ? [] : wrapText(panel.coverage, width, { size: COVERAGE_SIZE });
  const height = titleLines.length * TITLE_LINE + coverageLines.length * COVERAGE_LINE;
  return { titleLines, coverageLines, height };
}

function placeBars(
  panel: RankPanel,
  frame: Frame,
  left: number,
  barsTop: number,
): readonly PlacedBar[] {
  const { narrow, rankWidth, share, row } = frame;
  const scale = frame.scaleOf(panel);
  return panel.bars.map((bar, index) => {
    const lines = frame.linesOf(bar);
    const top = barsTop + index * row;
    const middle = top + row / 2;
    const barX = left + rankWidth + (narrow ? 0 : share);
    const barWidth = Math.max(1, Math.max(0, bar.y) * scale);
    const claims = (bar.claims ?? []).map((claim) => ({ claim, x: barX + claim.y * scale }));
    return {
      bar,
      lines,
      labelX: left + rankWidth + (narrow ? NARROW_INDENT : 0),
      labelY: narrow ? top + 13 : middle - (lines.length * LABEL_LINE) / 2 + 12,
      barX,
      barY: narrow ? top + lines.length * LABEL_LINE + 3 : middle - BAR / 2,
      barWidth,
      textX: Math.max(barX + barWidth, ...claims.map(({ x }) => x + CLAIM_RADIUS)) + TEXT_GAP,
      claims,
      top,
      height: row,
    };
  });
}

/** A name with the sign that there is more behind it, which stays where the name is cut. */
function nameLines(bar: RankBar, width: number): readonly string[] {
  const sign = bar.drill === null ? '' : DRILL_SIGN;
  const room = width - textWidth(sign, LABEL_SIZE, 'bold');
  const lines = wrapText(bar.label, room, { size: LABEL_SIZE, weight: 'bold', maxLines: 2 });
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${sign}`];
}

function widest(texts: readonly string[], size: number): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size, 'bold'))));
}
