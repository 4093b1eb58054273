import type { Translator } from '#i18n/translator.ts';
import type { Flow } from '#view/view.ts';
import control from './control.module.css';
import { Toggle } from './Toggle.tsx';

interface Props {
  readonly value: readonly Flow[];
  /** Flows offered, in the order shown. */
  readonly flows: readonly Flow[];
  /** Why a flow cannot be shown now. */
  readonly disabledReasons?: Readonly<Partial<Record<Flow, string>>>;
  onChange(value: readonly Flow[]): void;
  readonly i18n: Translator;
}

const COLOURS: Readonly<Partial<Record<Flow, string>>> = {
  exports: 'var(--kz)',
  imports: 'var(--it)',
};

/** Trade flows shown; one at least stays on. */
export function FlowChips({ value, flows, disabledReasons = {}, onChange, i18n }: Props) {
  function reasonFor(flow: Flow): string | undefined {
    const alone = value.length === 1 && value.includes(flow);
    return alone ? i18n.t('control.flow.lastOne') : disabledReasons[flow];
  }

  return (
    <fieldset className={control.control}>
      <legend className={control.label}>{i18n.t('control.flow')}</legend>
      <div className={control.row}>
        {flows.map((flow) => (
          <Toggle
            key={flow}
            label={i18n.t(`view.flow.${flow}`)}
            checked={value.includes(flow)}
            colour={COLOURS[flow]}
            disabledReason={reasonFor(flow)}
            onChange={(on) =>
              onChange(flows.filter((one) => (one === flow ? on : value.includes(one))))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
