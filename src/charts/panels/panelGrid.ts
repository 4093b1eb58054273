import { TITLE_LINE, wrapTitle } from '#charts/wrapTitle.ts';
import type { PanelsContent } from '#content/timeContent.ts';

type Panel = PanelsContent['panels'][number];

const LEAST_PANEL = 250;
const MOST_COLUMNS = 3;
/** Panels that fill a room may stand in more columns than readers of a page would follow. */
const MOST_FILLING = 4;
export const BETWEEN = 32;
export const ROW_GAP = 24;
const TITLE_AIR = 4;
const PANEL_HEIGHT = 190;
/** With competing claims, which need room between them, px. */
const CLAIMED_HEIGHT = 250;
/** Lower than this part of its own height a panel that fills a room says nothing. */
const LEAST_PART = 0.62;
/** How wide a panel is to its height where there is a choice. */
const BEST_SHAPE = 1.6;

export interface PanelRow {
  readonly panels: readonly (Panel & { readonly titleLines: readonly string[] })[];
  /** Of each panel, px. */
  readonly width: number;
  /** Of the titles above the pictures, px. */
  readonly head: number;
}

export interface PanelGrid {
  readonly rows: readonly PanelRow[];
  /** Of each picture without its title, px. */
  readonly panelHeight: number;
}

/** Which panels stand side by side; `room` is the height in px that all are to fill, if any. */
export function panelGrid(
  { panels }: PanelsContent,
  width: number,
  room: number | undefined,
): PanelGrid {
  const fitting = Math.max(1, Math.floor((width + BETWEEN) / (LEAST_PANEL + BETWEEN)));
  const own = panels.some(({ time }) => time.claims.length > 0) ? CLAIMED_HEIGHT : PANEL_HEIGHT;
  if (room === undefined) {
    const count = panels.filter(({ wide }) => !wide).length;
    const columns = evenColumns(count, Math.min(MOST_COLUMNS, fitting));
    return { rows: rowsOf(panels, columns, width), panelHeight: own };
  }
  const grids = Array.from({ length: Math.min(MOST_FILLING, fitting) }, (_, index): PanelGrid => {
    const rows = rowsOf(panels, index + 1, width);
    const heads = rows.reduce((sum, { head }) => sum + head + ROW_GAP, -ROW_GAP);
    return { rows, panelHeight: (room - heads) / rows.length };
  });
  const worth = ({ rows, panelHeight }: PanelGrid) =>
    Math.min(...rows.map((row) => row.width), panelHeight * BEST_SHAPE);
  const best = grids.reduce((one, other) => (worth(other) > worth(one) ? other : one));
  return { ...best, panelHeight: Math.max(own * LEAST_PART, best.panelHeight) };
}

/** A wide panel by itself, the others as many to a row as asked for. */
function rowsOf(panels: readonly Panel[], columns: number, width: number): readonly PanelRow[] {
  const narrow = panels.filter(({ wide }) => !wide);
  const rows = Array.from({ length: Math.ceil(narrow.length / columns) }, (_, index) =>
    toRow(narrow.slice(index * columns, (index + 1) * columns), columns, width),
  );
  return [...panels.filter(({ wide }) => wide).map((one) => toRow([one], 1, width)), ...rows];
}

function toRow(panels: readonly Panel[], columns: number, width: number): PanelRow {
  const panelWidth = (width - (columns - 1) * BETWEEN) / columns;
  const titled = panels.map((panel) => ({
    ...panel,
    titleLines: wrapTitle(panel.title, panelWidth),
  }));
  const lines = Math.max(...titled.map(({ titleLines }) => titleLines.length));
  return { panels: titled, width: panelWidth, head: lines * TITLE_LINE + TITLE_AIR };
}

/** As many columns as fit, but no more than fill as few rows evenly. */
function evenColumns(count: number, most: number): number {
  const rows = Math.ceil(count / Math.max(1, most));
  return Math.max(1, Math.ceil(count / Math.max(1, rows)));
}
