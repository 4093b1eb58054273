import { useMap } from 'react-leaflet';
import type { Translator } from '#i18n/translator.ts';

interface MapButtonsProps {
  readonly i18n: Translator;
  readonly onReset: () => void;
}

export function MapButtons({ i18n, onReset }: MapButtonsProps) {
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
    </div>
  );
}

interface MapButtonProps {
  readonly label: string;
  readonly shape: string;
  readonly onClick: () => void;
}

function MapButton({ label, shape, onClick }: MapButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d={shape} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </button>
  );
}
