import { useEffect, useRef, useState } from 'react';
import type { SeenSize } from '#export/embedSnippet.ts';
import styles from './ShareDialog.module.css';
import { useI18n } from './site.ts';
import { useElementWidth } from './useElementSize.ts';

interface Props {
  readonly address: string;
  readonly figure: string;
  readonly title: string;
  readonly wide: boolean;
  /** Told the size whenever the frame asks for another height. */
  readonly onSize: (size: SeenSize) => void;
}

interface SlidePreviewProps {
  readonly address: string;
  readonly title: string;
}

const SLIDE = { width: 960, height: 540 } as const;

/** A slide as the room sees it, made smaller as a whole. */
export function SlidePreview({ address, title }: SlidePreviewProps) {
  const i18n = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const scale = (useElementWidth(box) ?? SLIDE.width) / SLIDE.width;
  return (
    <div className={styles.preview}>
      <p className={styles.label}>{i18n.t('share.preview')}</p>
      <div ref={box} className={styles.slide}>
        <iframe
          key={address}
          src={address}
          title={title}
          style={{ ...SLIDE, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
}

const START_HEIGHT = 420;

/** The very frame that the snippet makes, alive. */
export function SharePreview({ address, figure, title, wide, onSize }: Props) {
  const i18n = useI18n();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(START_HEIGHT);
  useEffect(
    function hearHeight() {
      const hear = ({ data, origin, source }: MessageEvent) => {
        const own = frame.current;
        if (own === null || source !== own.contentWindow || origin !== location.origin) return;
        const asked = askedHeight(data, figure);
        if (asked === null) return;
        setHeight(asked);
        onSize({ width: own.clientWidth, height: asked });
      };
      window.addEventListener('message', hear);
      return () => window.removeEventListener('message', hear);
    },
    [figure, onSize],
  );
  return (
    <div className={styles.preview}>
      <p className={styles.label}>{i18n.t('share.preview')}</p>
      <iframe
        key={address}
        ref={frame}
        src={address}
        title={title}
        className={styles.frame}
        style={wide ? { aspectRatio: '16 / 9' } : { height }}
      />
    </div>
  );
}

/** The height that a message asks for; null where it is not this figure's. */
function askedHeight(message: unknown, figure: string): number | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, id, height } = message as Readonly<Record<string, unknown>>;
  const asked = type === 'itkz:height' && id === figure && typeof height === 'number';
  return asked ? height : null;
}
