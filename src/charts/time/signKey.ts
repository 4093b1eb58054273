import type { Shape } from '#charts/claimShape.ts';
import { claimShape, openSide } from '#charts/claimShape.ts';
import { textWidth } from '#charts/textWidth.ts';
import type { TimeContent } from '#content/timeContent.ts';
import type { Translator } from '#i18n/translator.ts';

export const SIGN_KEY_SIZE = 11.5;
export const SIGN_KEY_ROW = 18;
const GAP = 14;
const SIGN = 15;

export type KeySign = Shape | 'up' | 'down' | 'soft' | 'dotted' | 'dashed';

export interface KeyEntry {
  readonly sign: KeySign;
  readonly text: string;
  /** Left edge, px. */
  readonly x: number;
}

/** What the signs on the picture mean, in rows; only those that are on it. */
export function signKey(
  content: Pick<TimeContent, 'claims' | 'series'>,
  width: number,
  i18n: Translator,
): readonly (readonly KeyEntry[])[] {
  const shapes = new Set(content.claims.map((claim) => claimShape(claim.sourceKind)));
  const points = content.series.flatMap((series) =>
    series.points.filter((point) => point.y !== null),
  );
  const stated = [...content.claims, ...points];
  const sides = new Set(stated.map((each) => openSide(each.qualifier)));
  const entries: (readonly [KeySign, string])[] = [];
  if (shapes.has('circle')) entries.push(['circle', i18n.t('chart.sign.circle')]);
  if (shapes.has('square')) entries.push(['square', i18n.t('chart.sign.square')]);
  if (shapes.has('diamond')) entries.push(['diamond', i18n.t('chart.sign.diamond')]);
  if (shapes.has('triangle')) entries.push(['triangle', i18n.t('chart.sign.triangle')]);
  if (sides.has(1)) entries.push(['up', i18n.t('chart.sign.up')]);
  if (sides.has(-1)) entries.push(['down', i18n.t('chart.sign.down')]);
  if (stated.some((each) => each.qualifier === 'about')) {
    entries.push(['soft', i18n.t('chart.sign.soft')]);
  }
  if (stated.some((each) => each.caution !== null)) {
    entries.push(['dotted', i18n.t('chart.sign.dotted')]);
  }
  if (stated.some((each) => each.forecast)) entries.push(['dashed', i18n.t('chart.sign.dashed')]);
  return inRows(entries, width);
}

export function keyHeight(rows: readonly unknown[]): number {
  return rows.length === 0 ? 0 : rows.length * SIGN_KEY_ROW + 4;
}

function inRows(
  entries: readonly (readonly [KeySign, string])[],
  width: number,
): readonly (readonly KeyEntry[])[] {
  const rows: KeyEntry[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const [sign, text] of entries) {
    const extent = SIGN + textWidth(text, SIGN_KEY_SIZE);
    if (x + extent > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ sign, text, x });
    x += extent + GAP;
  }
  return rows;
}
