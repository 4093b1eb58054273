import type { Translator } from '#i18n/translator.ts';
import type { Theme } from '#view/view.ts';
import { THEMES } from '#view/view.ts';
import control from './control.module.css';

interface Props {
  readonly value: Theme;
  onChange(value: Theme): void;
  readonly i18n: Translator;
}

export function ThemeSwitch({ value, onChange, i18n }: Props) {
  return (
    <label className={control.control}>
      <span className={control.spoken}>{i18n.t('control.theme')}</span>
      <select
        className={control.field}
        value={value}
        onChange={(event) => {
          const theme = THEMES.find((one) => one === event.currentTarget.value);
          if (theme !== undefined) onChange(theme);
        }}
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {i18n.t(`view.theme.${theme}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
