import type { RefObject } from 'react';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

/** What did nothing, so that a hint can tell why. */
export type Refused = 'wheel' | 'touch' | 'motion';

interface MapGesturesProps {
  readonly onRefuse: (gesture: Refused) => void;
  /** Set while the last press on the map has moved it. */
  readonly dragged: RefObject<boolean>;
}

/**
 * Leaves the page its scrolling: the wheel zooms with Ctrl or ⌘, or once the map was clicked;
 * one finger scrolls the page, two move the map.
 */
export function MapGestures({ onRefuse, dragged }: MapGesturesProps) {
  const map = useMap();
  useEffect(
    function sharePageScrolling() {
      const container = map.getContainer();
      let taken = false;
      const take = () => {
        taken = true;
      };
      const release = () => {
        taken = false;
      };
      const decideWheel = (event: WheelEvent) => {
        if (event.ctrlKey || event.metaKey || taken) {
          map.scrollWheelZoom.enable();
        } else {
          map.scrollWheelZoom.disable();
          onRefuse('wheel');
        }
      };
      const tellDrag = () => {
        dragged.current = true;
      };
      const decideDrag = (event: PointerEvent) => {
        dragged.current = false;
        if (event.pointerType === 'touch') map.dragging.disable();
        else map.dragging.enable();
      };
      const tellTouch = (event: TouchEvent) => {
        if (event.touches.length === 1) onRefuse('touch');
      };
      container.addEventListener('click', take);
      container.addEventListener('pointerleave', release);
      container.addEventListener('wheel', decideWheel, { capture: true, passive: true });
      container.addEventListener('pointerdown', decideDrag, { capture: true });
      container.addEventListener('touchmove', tellTouch, { passive: true });
      map.on('dragstart', tellDrag);
      return function takeItBack() {
        container.removeEventListener('click', take);
        container.removeEventListener('pointerleave', release);
        container.removeEventListener('wheel', decideWheel, { capture: true });
        container.removeEventListener('pointerdown', decideDrag, { capture: true });
        container.removeEventListener('touchmove', tellTouch);
        map.off('dragstart', tellDrag);
      };
    },
    [map, onRefuse, dragged],
  );
  return null;
}
