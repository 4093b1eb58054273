import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import { Segmented } from './Segmented.tsx';

type Scale = View['scale'];

interface Props {
  readonly value: Scale;
  readonly disabledReasons?: Readonly<Partial<Record<Scale, string>>>;
  onChange(value: Scale): void;
  readonly i18n: Translator;
}

const SCALES: readonly Scale[] = ['linear', 'log'];

export function ScaleSwitch({ value, disabledReasons = {}, onChange, i18n }: Props) {
  return (
    <Segmented
      label={i18n.t('control.scale')}
      options={SCALES.map((scale) => ({
        value: scale,
        label: i18n.t(`view.scale.${scale}`),
        disabledReason: disabledReasons[scale],
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
