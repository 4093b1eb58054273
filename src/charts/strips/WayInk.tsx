import type { SignKind, StripSegment } from '#content/stripContent.ts';
import { colour } from '#theme/tokens.ts';

interface WayInkProps {
  readonly mode: StripSegment['mode'];
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly fill: string;
}

const WAVE = 10;

/** A leg of a way; each mode is drawn as maps draw it, told apart without colour. */
export function WayInk({ mode, from, to, y, fill }: WayInkProps) {
  const line = `M${from},${y}H${to}`;
  switch (mode) {
    case 'rail':
      return (
        <g>
          <path d={line} style={{ fill: 'none', stroke: fill, strokeWidth: 7 }} />
          <path
            d={`M${from + 2},${y}H${Math.max(from + 2, to - 2)}`}
            style={{ fill: 'none', stroke: colour.paper, strokeWidth: 3.4, strokeDasharray: '7 7' }}
          />
        </g>
      );
    case 'sea':
      return (
        <path
          d={wave(from, to, y)}
          style={{ fill: 'none', stroke: fill, strokeWidth: 2.4, strokeLinecap: 'round' }}
        />
      );
    case 'road':
      return (
        <path
          d={`M${from},${y - 2.6}H${to}M${from},${y + 2.6}H${to}`}
          style={{ fill: 'none', stroke: fill, strokeWidth: 1.8 }}
        />
      );
    case 'pipeline':
      return (
        <g>
          <path d={line} style={{ fill: 'none', stroke: fill, strokeWidth: 2 }} />
          <path
            d={line}
            style={{
              fill: 'none',
              stroke: fill,
              strokeWidth: 7,
              strokeDasharray: '0.1 11',
              strokeLinecap: 'round',
            }}
          />
        </g>
      );
  }
}

function wave(from: number, to: number, y: number): string {
  const count = Math.max(1, Math.round((to - from) / WAVE));
  const step = (to - from) / count;
  const bows = Array.from(
    { length: count },
    (_, index) => `q${step / 2},${index % 2 === 0 ? -6 : 6} ${step},0`,
  );
  return `M${from},${y}${bows.join('')}`;
}

/** A sign along the way: a border, a break of gauge, a transhipment. */
export function SignInk({
  kind,
  x,
  y,
  fill,
}: {
  readonly kind: SignKind;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}) {
  const line = {
    fill: 'none',
    stroke: fill,
    strokeWidth: 1.6,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const;
  switch (kind) {
    case 'border':
      return (
        <path d={`M${x - 2.5},${y + 5}V${y - 5}h7l-2,2.6l2,2.6h-7`} style={{ ...line, fill }} />
      );
    case 'gauge':
      return (
        <path
          d={`M${x - 5},${y - 4}H${x - 1}V${y + 4}H${x - 5}M${x + 5},${y - 2}H${x + 1}V${y + 2}H${x + 5}`}
          style={line}
        />
      );
    case 'transhipment':
      return (
        <path
          d={`M${x - 3},${y + 4.5}V${y - 4.5}m-2.4,2.6l2.4,-2.6l2.4,2.6M${x + 3},${y - 4.5}V${y + 4.5}m-2.4,-2.6l2.4,2.6l2.4,-2.6`}
          style={line}
        />
      );
  }
}
