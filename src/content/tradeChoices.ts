import type { Translator } from '#i18n/translator.ts';
import type { Flow, Measure, View } from '#view/view.ts';
import type { DisabledChoice } from './figureContent.ts';

/** The view as a trade figure can honour it, with what had to give way and what cannot be chosen. */
export interface TradeChoices {
  readonly flow: readonly Flow[];
  readonly measure: Measure;
  readonly scale: 'linear' | 'log';
  readonly notices: readonly string[];
  readonly disabled: readonly DisabledChoice[];
}

/** Settles combinations that mean nothing: a share without a total, a logarithm of a negative value. */
export function tradeChoices(view: View, i18n: Translator): TradeChoices {
  const notices: string[] = [];
  const disabled: DisabledChoice[] = [];
  const refuse = (key: string, value: string, reason: string, chosen: boolean) => {
    disabled.push({ key, value, reason });
    if (chosen) notices.push(reason);
    return chosen;
  };

  let measure = view.measure;
  if (view.reporter !== 'kz') {
    const reason = i18n.t('choice.shareNeedsTotal');
    if (refuse('measure', 'share', reason, measure.kind === 'share')) measure = { kind: 'amount' };
  }

  let flow = view.flow;
  if (flow.includes('balance')) {
    const reason = i18n.t('choice.balanceOnlyAmount');
    for (const kind of ['share', 'growth', 'index'])
      disabled.push({ key: 'measure', value: kind, reason });
    if (measure.kind !== 'amount') {
      notices.push(reason);
      flow = flow.filter((one) => one !== 'balance');
      if (flow.length === 0) {
        flow = ['balance'];
        measure = { kind: 'amount' };
      }
    }
  }

  let scale = view.scale;
  if (flow.includes('balance') || measure.kind === 'growth') {
    const reason = i18n.t('choice.logNeedsPositive');
    if (refuse('scale', 'log', reason, scale === 'log')) scale = 'linear';
  }
  return { flow, measure, scale, notices, disabled };
}
