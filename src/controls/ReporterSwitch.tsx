import type { Translator } from '#i18n/translator.ts';
import type { ViewReporter } from '#view/view.ts';
import { VIEW_REPORTERS } from '#view/view.ts';
import { Segmented } from './Segmented.tsx';

interface Props {
  readonly value: ViewReporter;
  readonly disabledReasons?: Readonly<Partial<Record<ViewReporter, string>>>;
  onChange(value: ViewReporter): void;
  readonly i18n: Translator;
}

/** Whose figures are shown. */
export function ReporterSwitch({ value, disabledReasons = {}, onChange, i18n }: Props) {
  return (
    <Segmented
      label={i18n.t('control.reporter')}
      options={VIEW_REPORTERS.map((reporter) => ({
        value: reporter,
        label: i18n.t(`view.reporter.${reporter}`),
        disabledReason: disabledReasons[reporter],
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
