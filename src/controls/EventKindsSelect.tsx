import type { EventKind } from '#dataset/codes.ts';
import { EVENT_KINDS } from '#dataset/codes.ts';
import type { Translator } from '#i18n/translator.ts';
import control from './control.module.css';
import { PickPanel } from './PickPanel.tsx';

interface Props {
  /** Null: the main events, whatever their kind; empty: none. */
  readonly value: readonly EventKind[] | null;
  onChange(value: readonly EventKind[] | null): void;
  readonly i18n: Translator;
}

/** Kinds of event written on the time axis. */
export function EventKindsSelect({ value, onChange, i18n }: Props) {
  const all = value?.length === EVENT_KINDS.length;
  return (
    <div className={control.control}>
      <span className={control.label} aria-hidden="true">
        {i18n.t('control.events')}
      </span>
      <PickPanel
        label={i18n.t('control.events')}
        summary={summaryOf(value, i18n)}
        options={EVENT_KINDS.map((kind) => ({ value: kind, label: i18n.t(`eventKind.${kind}`) }))}
        chosen={value ?? []}
        actions={[
          {
            label: i18n.t('control.events.main'),
            current: value === null,
            onPress: () => onChange(null),
          },
          {
            label: i18n.t('control.events.all'),
            current: all,
            onPress: () => onChange(EVENT_KINDS),
          },
          {
            label: i18n.t('control.events.none'),
            current: value?.length === 0,
            onPress: () => onChange([]),
          },
        ]}
        onChange={onChange}
      />
    </div>
  );
}

function summaryOf(value: readonly EventKind[] | null, i18n: Translator): string {
  if (value === null) return i18n.t('control.events.main');
  if (value.length === EVENT_KINDS.length) return i18n.t('control.events.all');
  const [only, ...others] = value;
  if (only === undefined) return i18n.t('control.events.none');
  if (others.length === 0) return i18n.t(`eventKind.${only}`);
  return i18n.t('control.events.some', { count: value.length });
}
