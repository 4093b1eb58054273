import { useLayoutEffect, useRef } from 'react';
import styles from './Figure.module.css';
import type { KeptFocus } from './keptFocus.ts';
import { readFocus } from './keptFocus.ts';

interface Props {
  readonly markup: string;
  /** Told, when the picture goes, which of its controls has the focus. */
  onLeave(focus: KeptFocus | null): void;
}

/** A picture as it was drawn at build: it can be read and tabbed through, but nothing answers yet. */
export function StillPicture({ markup, onLeave }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function tellFocusOnLeave() {
      const picture = root.current;
      // Cleared before the element is taken out, and the focus with it.
      return () => onLeave(picture && readFocus(picture));
    },
    [onLeave],
  );
  return (
    <div
      ref={root}
      className={styles.static}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the markup is our own, drawn at build; in the browser it is what already stands here.
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
