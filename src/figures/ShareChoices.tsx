import { useId } from 'react';
import control from '#controls/control.module.css';
import { Segmented } from '#controls/Segmented.tsx';
import { Toggle } from '#controls/Toggle.tsx';
import { LOCALES } from '#i18n/locale.ts';
import { THEMES } from '#view/view.ts';
import styles from './ShareDialog.module.css';
import type { ShareChoice } from './shareChoice.ts';
import { useI18n } from './site.ts';

interface Props {
  readonly choice: ShareChoice;
  readonly onChoose: (part: Partial<ShareChoice>) => void;
}

const SIZES = ['follows', 'wide'] as const;
const YEARS = ['moving', 'fixed'] as const;
const PARTS = ['title', 'tabs', 'controls'] as const;

/** How a frame is cut and what stands in it beside the picture. */
export function FrameChoices({ choice, onChoose }: Props) {
  const i18n = useI18n();
  return (
    <>
      <Segmented
        label={i18n.t('share.size')}
        options={SIZES.map((value) => ({ value, label: i18n.t(`share.size.${value}`) }))}
        value={choice.size}
        onChange={(size) => onChoose({ size })}
      />
      <Widest value={choice.widest} onChange={(widest) => onChoose({ widest })} />
      <fieldset className={control.control}>
        <legend className={control.label}>{i18n.t('share.parts')}</legend>
        <div className={control.row}>
          {PARTS.map((part) => (
            <Toggle
              key={part}
              label={i18n.t(`share.part.${part}`)}
              checked={choice[part]}
              onChange={(on) => onChoose({ [part]: on })}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** Choices that a frame and a slide have in common. */
export function CommonChoices({
  choice,
  onChoose,
  fixable,
}: Props & { readonly fixable: boolean }) {
  const i18n = useI18n();
  return (
    <>
      {fixable && (
        <Segmented
          label={i18n.t('share.years')}
          options={YEARS.map((value) => ({ value, label: i18n.t(`share.years.${value}`) }))}
          value={choice.years}
          onChange={(years) => onChoose({ years })}
        />
      )}
      <Select
        label={i18n.t('control.theme')}
        options={THEMES.map((theme) => ({ value: theme, label: i18n.t(`view.theme.${theme}`) }))}
        value={choice.theme}
        onChange={(theme) => onChoose({ theme })}
      />
      {LOCALES.length > 1 && (
        <Select
          label={i18n.t('shell.languages')}
          options={LOCALES.map((value) => ({ value, label: i18n.t(`shell.language.${value}`) }))}
          value={choice.locale}
          onChange={(locale) => onChoose({ locale })}
        />
      )}
    </>
  );
}

interface SelectProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

function Select<V extends string>({ label, options, value, onChange }: SelectProps<V>) {
  return (
    <label className={control.control}>
      <span className={control.label}>{label}</span>
      <select
        className={control.field}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

const WIDTHS = { least: 240, most: 3000, step: 10 } as const;

interface WidestProps {
  readonly value: number | null;
  readonly onChange: (widest: number | null) => void;
}

function Widest({ value, onChange }: WidestProps) {
  const i18n = useI18n();
  const id = useId();
  return (
    <div className={control.control}>
      <label htmlFor={id} className={control.label}>
        {i18n.t('share.widest')}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        className={`${control.field} ${styles.number}`}
        min={WIDTHS.least}
        max={WIDTHS.most}
        step={WIDTHS.step}
        placeholder={i18n.t('share.widest.none')}
        defaultValue={value ?? ''}
        onChange={(event) => {
          const width = event.currentTarget.valueAsNumber;
          onChange(width >= WIDTHS.least && width <= WIDTHS.most ? Math.round(width) : null);
        }}
      />
    </div>
  );
}
