import type { Translator } from '#i18n/translator.ts';
import control from './control.module.css';
import styles from './PlayButton.module.css';
import { useReducedMotion } from './useReducedMotion.ts';

interface Props {
  readonly playing: boolean;
  /** Starts, or pauses what is playing. */
  onPlay(): void;
  /** One year on, for readers who have asked for less motion. */
  onStep(): void;
  readonly i18n: Translator;
}

const SHAPES = {
  play: 'M3 1v10l8-5z',
  pause: 'M2 1h3v10H2zM7 1h3v10H7z',
  step: 'M2 1v10l6-5zM9 1h2v10H9z',
} as const;

export function PlayButton({ playing, onPlay, onStep, i18n }: Props) {
  const reduced = useReducedMotion();
  const pausing = playing ? 'pause' : 'play';
  const act = reduced && !playing ? 'step' : pausing;
  const name = i18n.t(`control.focusYear.${act}`);
  return (
    <button
      type="button"
      className={`${control.pill} ${styles.button}`}
      aria-label={name}
      title={name}
      onClick={act === 'step' ? onStep : onPlay}
    >
      <svg viewBox="0 0 12 12" className={styles.icon} aria-hidden="true">
        <path d={SHAPES[act]} />
      </svg>
    </button>
  );
}
