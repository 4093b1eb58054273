import { Glyph, Whisker } from '#charts/Glyph.tsx';
import { Words } from '#charts/Words.tsx';
import { colour } from '#theme/tokens.ts';
import type { KeyEntry, KeySign } from './signKey.ts';
import { SIGN_KEY_ROW, SIGN_KEY_SIZE } from './signKey.ts';

interface SignKeyProps {
  readonly rows: readonly (readonly KeyEntry[])[];
  readonly y: number;
}

/** What the signs on the picture mean. */
export function SignKey({ rows, y }: SignKeyProps) {
  return rows.map((row, line) =>
    row.map((entry) => {
      const middle = y + line * SIGN_KEY_ROW + SIGN_KEY_ROW / 2;
      return (
        <g key={entry.sign}>
          <Sign sign={entry.sign} x={entry.x + 5} y={middle} />
          <Words x={entry.x + 15} y={middle + 4} text={entry.text} size={SIGN_KEY_SIZE} />
        </g>
      );
    }),
  );
}

function Sign({ sign, x, y }: { readonly sign: KeySign; readonly x: number; readonly y: number }) {
  if (sign === 'up' || sign === 'down') {
    const side = sign === 'up' ? 1 : -1;
    return <Whisker x={x} y={y + side * 6} radius={0} side={side} fill={colour.muted} />;
  }
  const shape = sign === 'soft' || sign === 'dotted' || sign === 'dashed' ? 'circle' : sign;
  return (
    <Glyph
      x={x}
      y={y}
      radius={3.6}
      shape={shape}
      fill={colour.muted}
      hollow
      qualifier={sign === 'soft' ? 'about' : 'exact'}
      caution={sign === 'dotted' ? 'doubtful' : null}
      forecast={sign === 'dashed'}
    />
  );
}
