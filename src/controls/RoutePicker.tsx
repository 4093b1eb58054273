import { useId } from 'react';
import type { Translator } from '#i18n/translator.ts';
import type { PlaceOption, RouteOptions } from '#view/routeOptions.ts';
import { AssumptionsTable } from './AssumptionsTable.tsx';
import control from './control.module.css';
import styles from './RoutePicker.module.css';

/** What a reader changed; the rest stays. New ends leave the ways to be found anew. */
export interface RouteChange {
  readonly origin?: string;
  readonly destination?: string;
  readonly routes?: readonly string[];
  readonly assume?: Readonly<Record<string, number>>;
}

interface Props {
  readonly value: RouteOptions;
  onChange(change: RouteChange): void;
  /** Opens the card of what an assumption rests on. */
  onOpenCard(card: string, anchor: Element): void;
  readonly i18n: Translator;
}

/** From where to where, which ways side by side, and what the estimate assumes. */
export function RoutePicker({ value, onChange, onOpenCard, i18n }: Props) {
  const { origin, destination } = value;
  return (
    <fieldset className={`${control.control} ${styles.picker}`} data-print="hide">
      <legend className={control.spoken}>{i18n.t('routePicker.name')}</legend>
      <div className={styles.ends}>
        <PlaceSelect
          label={i18n.t('routePicker.origin')}
          value={origin}
          options={value.origins}
          onChange={(id) => onChange({ origin: id, destination, routes: [] })}
        />
        <PlaceSelect
          label={i18n.t('routePicker.destination')}
          value={destination}
          options={value.destinations}
          onChange={(id) => onChange({ origin, destination: id, routes: [] })}
        />
      </div>
      {value.reason !== null && <p role="status">{value.reason}</p>}
      {value.ways.length > 0 && <WayChecks value={value} onChange={onChange} i18n={i18n} />}
      <AssumptionsTable
        assumptions={value.assumptions}
        onChange={(assume) => onChange({ assume })}
        onOpenCard={onOpenCard}
        i18n={i18n}
      />
    </fieldset>
  );
}

interface PlaceSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly PlaceOption[];
  onChange(id: string): void;
}

function PlaceSelect({ label, value, options, onChange }: PlaceSelectProps) {
  const id = useId();
  return (
    <div className={styles.end}>
      <label className={control.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={`${control.field} ${styles.select}`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type WayChecksProps = Pick<Props, 'value' | 'onChange' | 'i18n'>;

function WayChecks({ value, onChange, i18n }: WayChecksProps) {
  const hintId = useId();
  const { ways, chosen, most, origin, destination } = value;
  const full = chosen.length >= most;
  const lastOne = chosen.length === 1;
  const hint = full ? 'routePicker.full' : lastOne ? 'routePicker.lastOne' : null;
  return (
    <fieldset className={styles.ways} aria-describedby={hint === null ? undefined : hintId}>
      <legend className={control.label}>{i18n.t('routePicker.ways', { most })}</legend>
      {ways.map((way) => {
        const on = chosen.includes(way.id);
        return (
          <label key={way.id} className={styles.way}>
            <input
              type="checkbox"
              checked={on}
              disabled={on ? lastOne : full}
              onChange={(event) => {
                const routes = toggled(value, way.id, event.currentTarget.checked);
                onChange({ origin, destination, routes });
              }}
            />
            <span>
              {way.label}
              <span className={styles.detail}>{way.detail}</span>
            </span>
          </label>
        );
      })}
      {hint !== null && (
        <p id={hintId} className={styles.hint}>
          {i18n.t(hint, { most })}
        </p>
      )}
    </fieldset>
  );
}

/** In the order they are offered, as the strips stand. */
function toggled({ ways, chosen }: RouteOptions, id: string, on: boolean): readonly string[] {
  return ways.map((way) => way.id).filter((one) => (one === id ? on : chosen.includes(one)));
}
