import type { Translator } from '#i18n/translator.ts';
import type { Currency } from '#view/view.ts';
import { CURRENCIES } from '#view/view.ts';
import { Segmented } from './Segmented.tsx';

interface Props {
  readonly value: Currency;
  readonly disabledReasons?: Readonly<Partial<Record<Currency, string>>>;
  onChange(value: Currency): void;
  readonly i18n: Translator;
}

export function CurrencySwitch({ value, disabledReasons = {}, onChange, i18n }: Props) {
  return (
    <Segmented
      label={i18n.t('control.currency')}
      options={CURRENCIES.map((currency) => ({
        value: currency,
        label: i18n.t(`view.currency.${currency}`),
        disabledReason: disabledReasons[currency],
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
