import type { Translator } from '#i18n/translator.ts';
import { MapButton } from './MapButton.tsx';
import type { Motion } from './motion.ts';
import { isMoving } from './motion.ts';

interface MotionButtonProps {
  readonly motion: Motion;
  readonly i18n: Translator;
  /** Says why nothing moves. */
  readonly onRefuse: () => void;
}

const DASHES = 'M1,10H6M9,10H18M14,5.5L18.5,10L14,14.5';
const PAUSE = 'M7,4V16M13,4V16';

/** Starts and stops the dashes; where the device asks for less motion it says so instead. */
export function MotionButton({ motion, i18n, onRefuse }: MotionButtonProps) {
  const moving = isMoving(motion);
  const act = i18n.t(moving ? 'map.motion.stop' : 'map.motion.start');
  return (
    <MapButton
      label={motion.refused ? i18n.t('map.hint.motion') : act}
      shape={moving ? PAUSE : DASHES}
      disabled={motion.refused}
      onClick={() => (motion.refused ? onRefuse() : motion.onAsk(!moving))}
    />
  );
}
