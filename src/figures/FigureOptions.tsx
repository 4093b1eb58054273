import { useId, useState } from 'react';
import type { FigureContent } from '#content/figureContent.ts';
import type { FigureOption } from '#content/figureSpec.ts';
import control from '#controls/control.module.css';
import { EventKindsSelect } from '#controls/EventKindsSelect.tsx';
import { FocusYear } from '#controls/FocusYear.tsx';
import { ScaleSwitch } from '#controls/ScaleSwitch.tsx';
import { Toggle } from '#controls/Toggle.tsx';
import { useSetView, useViewPart } from '#view/useView.ts';
import type { MapLayer } from '#view/view.ts';
import { DEFAULT_LAYERS, MAP_LAYERS } from '#view/view.ts';
import styles from './FigureOptions.module.css';
import { RouteChooser } from './RouteChooser.tsx';
import { useI18n } from './site.ts';
import { useTotalTrade } from './useTotalTrade.ts';

interface Props {
  readonly content: FigureContent;
  readonly options: readonly FigureOption[];
}

const OWN: readonly FigureOption[] = ['at', 'layers', 'scale', 'overlay', 'events', 'claims'];

/** Choices that belong to the picture rather than to the page: scale, events, claims, overlay. */
export function FigureOptions({ content, options }: Props) {
  const { name, disabled } = content;
  const i18n = useI18n();
  const scale = useViewPart('scale');
  const events = useViewPart('events');
  const claims = useViewPart('claims');
  const overlay = useViewPart('overlay');
  const setView = useSetView();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const push = { mode: 'push' } as const;
  if (options.includes('assume')) return <RouteChooser />;
  if (!options.some((option) => OWN.includes(option))) return null;
  const reason = (key: string, value: string) =>
    disabled.find((choice) => choice.key === key && choice.value === value)?.reason;
  const reasonsOf = (key: string) =>
    Object.fromEntries(
      disabled.filter((choice) => choice.key === key).map(({ value, reason: why }) => [value, why]),
    );
  return (
    <div className={styles.root} data-print="hide">
      <button
        type="button"
        className={`${control.pill} ${styles.opener}`}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {i18n.t('figure.options.open')}
        <span className={control.spoken}>{name}</span>
      </button>
      <fieldset id={listId} className={styles.options} data-open={open}>
        <legend className={control.spoken}>{i18n.t('figure.options', { name })}</legend>
        {options.includes('at') && <FocusChoice content={content} />}
        {options.includes('layers') && <LayersChoice />}
        {options.includes('scale') && (
          <ScaleSwitch
            value={scale}
            disabledReasons={reasonsOf('scale')}
            onChange={(chosen) => setView({ scale: chosen }, push)}
            i18n={i18n}
          />
        )}
        {options.includes('events') && (
          <EventKindsSelect
            value={events}
            onChange={(chosen) => setView({ events: chosen }, push)}
            i18n={i18n}
          />
        )}
        {options.includes('claims') && (
          <Toggle
            label={i18n.t('figure.option.claims')}
            checked={claims === 'show'}
            disabledReason={reason('claims', 'show')}
            onChange={(on) => setView({ claims: on ? 'show' : 'hide' }, push)}
          />
        )}
        {options.includes('overlay') && (
          <Toggle
            label={i18n.t('view.overlay.brent')}
            checked={overlay === 'brent'}
            disabledReason={reason('overlay', 'brent')}
            onChange={(on) => setView({ overlay: on ? 'brent' : null }, push)}
          />
        )}
      </fieldset>
    </div>
  );
}

function FocusChoice({ content: { focusYears, newestYear } }: Pick<Props, 'content'>) {
  const i18n = useI18n();
  const at = useViewPart('at');
  const setView = useSetView();
  const trade = useTotalTrade();
  const newest = newestYear ?? Number.POSITIVE_INFINITY;
  // A year beyond was chosen elsewhere, and stays to be seen and changed.
  const ofTrade =
    at === 'latest' || at <= newest ? trade.filter(({ year }) => year <= newest) : trade;
  return (
    <FocusYear
      value={at}
      bars={focusYears ?? ofTrade}
      onChange={(value, phase) =>
        setView({ at: value }, { mode: phase === 'drag' ? 'drag' : 'push' })
      }
      describe={(year) => focusYears?.find((one) => one.year === year)?.said ?? null}
      i18n={i18n}
    />
  );
}

/** Layers of the map, each on or off; the map's own choice is written as none at all. */
function LayersChoice() {
  const i18n = useI18n();
  const layers = useViewPart('layers');
  const setView = useSetView();
  const shown = layers ?? DEFAULT_LAYERS;
  return (
    <fieldset className={styles.layers}>
      <legend className={styles.legend}>{i18n.t('figure.option.layers')}</legend>
      {MAP_LAYERS.map((layer) => (
        <Toggle
          key={layer}
          label={i18n.t(`figure.layer.${layer}`)}
          checked={shown.includes(layer)}
          onChange={(on) => setView({ layers: toggled(shown, layer, on) }, { mode: 'push' })}
        />
      ))}
    </fieldset>
  );
}

function toggled(
  shown: readonly MapLayer[],
  layer: MapLayer,
  on: boolean,
): readonly MapLayer[] | null {
  const next = MAP_LAYERS.filter((one) => (one === layer ? on : shown.includes(one)));
  const isDefault = MAP_LAYERS.every((one) => next.includes(one) === DEFAULT_LAYERS.includes(one));
  return isDefault ? null : next;
}
