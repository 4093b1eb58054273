import type { MouseEvent } from 'react';
import type { Sector } from '#dataset/codes.ts';
import { SECTORS } from '#dataset/codes.ts';
import type { Translator } from '#i18n/translator.ts';
import { sectorColour } from '#theme/tokens.ts';
import control from './control.module.css';
import { PickPanel } from './PickPanel.tsx';
import styles from './SectorChips.module.css';

interface Props {
  /** Null: all sectors. */
  readonly value: readonly Sector[] | null;
  onChange(value: readonly Sector[] | null): void;
  readonly i18n: Translator;
}

/** The sector filter: all, or some of them. */
export function SectorChips({ value, onChange, i18n }: Props) {
  const name = (sector: Sector) => i18n.t(`sector.${sector}`);

  function choose(chosen: readonly Sector[]) {
    const filters = chosen.length > 0 && chosen.length < SECTORS.length;
    onChange(filters ? chosen : null);
  }

  function clear({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    // The button goes with the filter, and the focus must not go with it.
    currentTarget.parentElement?.querySelector('summary')?.focus();
    onChange(null);
  }

  return (
    <div className={control.control}>
      <span className={control.label} aria-hidden="true">
        {i18n.t('control.sectors')}
      </span>
      <div className={styles.row}>
        <PickPanel
          label={i18n.t('control.sectors')}
          summary={summaryOf(value, name, i18n)}
          options={SECTORS.map((sector) => ({
            value: sector,
            label: name(sector),
            colour: sectorColour(sector),
          }))}
          chosen={value ?? []}
          actions={[
            {
              label: i18n.t('control.sectors.all'),
              current: value === null,
              onPress: () => onChange(null),
            },
          ]}
          onChange={choose}
        />
        {value !== null && (
          <button
            type="button"
            className={`${control.pill} ${styles.clear}`}
            aria-label={i18n.t('control.sectors.clear')}
            onClick={clear}
          >
            ×
          </button>
        )}
      </div>
    </div>
  );
}

function summaryOf(
  value: readonly Sector[] | null,
  name: (sector: Sector) => string,
  i18n: Translator,
): string {
  const [only, ...others] = value ?? [];
  if (only === undefined) return i18n.t('control.sectors.all');
  if (others.length === 0) return name(only);
  return i18n.t('control.sectors.some', { count: others.length + 1 });
}
