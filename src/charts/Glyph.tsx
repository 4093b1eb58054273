import type { CSSProperties } from 'react';
import type { ClaimMark, TimePoint } from '#content/timeContent.ts';
import { colour, stroke } from '#theme/tokens.ts';
import type { Shape } from './claimShape.ts';
import { openSide, shapePath } from './claimShape.ts';

const ARM = 13;
const HEAD = 3.4;
const DOTTED = '1.7 1.9';
const DASHED = '3.4 2.2';

/** Sets a hollow mark off from a line or bar of its own colour. */
const RIM: CSSProperties = { fill: 'none', stroke: colour.paper, strokeWidth: 4.6 };

interface GlyphProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: Shape;
  readonly fill: string;
  readonly hollow: boolean;
  /** Paper around it; only where no neighbour would be cut. */
  readonly rim?: boolean;
  readonly qualifier: TimePoint['qualifier'];
  readonly caution: ClaimMark['caution'];
  readonly forecast: boolean;
}

/**
 * A stated value with how firmly it is stated: sharp when exact, soft when about,
 * with an arrow to the open side when bounded, dotted when doubtful, dashed when ahead.
 */
export function Glyph(props: GlyphProps) {
  const { x, y, radius, shape, fill, qualifier } = props;
  const side = openSide(qualifier);
  const path = shapePath(shape, x, y, radius);
  const soft = qualifier === 'about';
  const outline: CSSProperties = {
    fill: props.hollow || props.forecast ? colour.paper : fill,
    stroke: fill,
    strokeWidth: soft ? 1 : stroke.claim,
    strokeDasharray: props.caution !== null ? DOTTED : props.forecast ? DASHED : 'none',
    strokeLinejoin: 'round',
  };
  return (
    <g>
      {side === 0 ? null : <Whisker x={x} y={y} radius={radius} side={side} fill={fill} />}
      {props.rim === true ? <path d={path} style={RIM} /> : null}
      {soft ? (
        <path
          d={path}
          style={{ fill: 'none', stroke: fill, strokeWidth: 5, strokeOpacity: 0.24 }}
        />
      ) : null}
      <path d={path} style={outline} />
    </g>
  );
}

interface WhiskerProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly side: -1 | 1;
  readonly fill: string;
}

/** An arrow to the side on which the truth may lie. */
export function Whisker({ x, y, radius, side, fill }: WhiskerProps) {
  const from = y - side * radius;
  const to = from - side * ARM;
  const head = to + side * HEAD * 1.3;
  return (
    <path
      d={`M${x},${from}V${to}M${x - HEAD},${head}L${x},${to}L${x + HEAD},${head}`}
      style={{
        fill: 'none',
        stroke: fill,
        strokeWidth: stroke.claim,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      }}
    />
  );
}
