import type { Translator } from '#i18n/translator.ts';
import { compactContent } from './compactContent.ts';
import type { FigureContent } from './figureContent.ts';

/** Rows of a comparison that a preview has room for. */
const ROWS = 4;

/** The figure for the preview of a shared link: of a long comparison the latest rows, which its title is about. */
export function previewContent(content: FigureContent, i18n: Translator): FigureContent {
  const { chart } = content;
  if (chart.kind !== 'gap') return compactContent(content, i18n);
  const panels = chart.panels.map((panel) => ({ ...panel, rows: panel.rows.slice(-ROWS) }));
  return { ...content, chart: { ...chart, panels } };
}
