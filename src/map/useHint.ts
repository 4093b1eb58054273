import { useCallback, useEffect, useState } from 'react';
import type { Refused } from './MapGestures.tsx';

const SHOWN_FOR = 1600;

/** A hint that goes away by itself; `show` may be called again and again. */
export function useHint(): readonly [hint: Refused | null, show: (hint: Refused) => void] {
  const [shown, setShown] = useState<{ readonly hint: Refused } | null>(null);
  useEffect(
    function hideLater() {
      if (!shown) return;
      const timer = setTimeout(() => setShown(null), SHOWN_FOR);
      return function keepIt() {
        clearTimeout(timer);
      };
    },
    [shown],
  );
  const show = useCallback((hint: Refused) => setShown({ hint }), []);
  return [shown?.hint ?? null, show];
}
