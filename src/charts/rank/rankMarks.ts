import type { Mark } from '#charts/mark.ts';
import { boxAround } from '#charts/mark.ts';
import { textWidth } from '#charts/textWidth.ts';
import type { RankBar } from '#content/rankContent.ts';
import type { RivalClaim } from '#content/rivalClaim.ts';
import type { ValueRef } from '#content/valueRef.ts';
import type { Translator } from '#i18n/translator.ts';
import type { PlacedBar, PlacedRankPanel, RankLayout } from './rankLayout.ts';
import { BAR, VALUE_SIZE } from './rankLayout.ts';

/** The bars in order and then their values, so that a bar that opens its parts has its card too. */
export function rankMarks(
  { panels }: RankLayout,
  i18n: Translator,
  drills: boolean,
): readonly Mark[] {
  return panels.flatMap((panel) => [
    ...panel.bars.map((placed) => barMark(placed, panel, i18n, drills)),
    ...panel.bars.flatMap((placed) => claimMarks(placed, panel, i18n)),
    ...(drills
      ? panel.bars
          .filter(({ bar }) => bar.drill !== null)
          .map((placed) => valueMark(placed, panel, i18n))
      : []),
  ]);
}

function barMark(
  placed: PlacedBar,
  panel: PlacedRankPanel,
  i18n: Translator,
  drills: boolean,
): Mark {
  const { bar, barX, barWidth, top, height } = placed;
  const drill = drills ? bar.drill : null;
  const right = drill ? barX + barWidth : panel.left + panel.width;
  return {
    key: `${panel.panel.id}:${bar.id}`,
    group: panel.panel.id,
    x: panel.left,
    y: top + 1,
    width: right - panel.left,
    height: height - 2,
    head: bar.label,
    text: bar.text,
    remark: remarkOf(bar, i18n),
    written: remarkOf(bar, i18n) === '',
    ref: refOf(bar),
    drill,
  };
}

function valueMark(placed: PlacedBar, panel: PlacedRankPanel, i18n: Translator): Mark {
  const { bar, barX, barWidth, barY } = placed;
  const width = Math.max(24, textWidth(bar.text, VALUE_SIZE, 'bold') + 8);
  return {
    key: `${panel.panel.id}:${bar.id}:value`,
    group: `${panel.panel.id}:values`,
    x: barX + barWidth + 4,
    y: barY + BAR / 2 - 13,
    width,
    height: 26,
    head: i18n.t('chart.rankValue', { label: bar.label }),
    text: bar.text,
    remark: remarkOf(bar, i18n),
    written: remarkOf(bar, i18n) === '',
    ref: refOf(bar),
    drill: null,
  };
}

function claimMarks(
  { bar, barY, claims }: PlacedBar,
  { panel }: PlacedRankPanel,
  i18n: Translator,
): readonly Mark[] {
  return claims.map(({ claim, x }) => ({
    key: `${panel.id}:${bar.id}:${claimName(claim)}`,
    group: `${panel.id}:claims`,
    ...boxAround(x, barY + BAR / 2, 24),
    head: i18n.t('chart.rankClaim', { label: bar.label, who: claim.label }),
    text: claim.text,
    remark: claim.caution === null ? '' : i18n.code('caution', claim.caution),
    ref: refOf(claim),
    drill: null,
  }));
}

export function claimName({ obs, derived }: RivalClaim): string {
  return `claim:${obs ?? derived ?? ''}`;
}

function refOf({ obs, derived, entity }: ValueRef) {
  return { obs, derived, entity };
}

function remarkOf(bar: RankBar, i18n: Translator): string {
  const qualifier = bar.qualifier === 'exact' ? [] : [i18n.code('qualifier', bar.qualifier)];
  const caution = bar.caution === null ? [] : [i18n.code('caution', bar.caution)];
  return [...qualifier, ...caution].join(', ');
}
