import { useMap } from 'react-leaflet';
import type { Translator } from '#i18n/translator.ts';
import { MapButton } from './MapButton.tsx';
import { MotionButton } from './MotionButton.tsx';
import type { Motion } from './motion.ts';

interface MapButtonsProps {
  readonly i18n: Translator;
  readonly onReset: () => void;
  /** Null: the map is too small for it. */
  readonly motion: Motion | null;
  /** Says why nothing moves. */
  readonly onStill: () => void;
}

export function MapButtons({ i18n, onReset, motion, onStill }: MapButtonsProps) {
  const map = useMap();
  return (
    <div className="map-buttons" data-over-map data-print="hide">
      <MapButton
        label={i18n.t('map.zoomIn')}
        shape="M4,10H16M10,4V16"
        onClick={() => map.zoomIn()}
      />
      <MapButton label={i18n.t('map.zoomOut')} shape="M4,10H16" onClick={() => map.zoomOut()} />
      <MapButton
        label={i18n.t('map.reset')}
        shape="M3,8V3H8M12,3H17V8M17,12V17H12M8,17H3V12"
        onClick={onReset}
      />
      {motion && <MotionButton motion={motion} i18n={i18n} onRefuse={onStill} />}
    </div>
  );
}
