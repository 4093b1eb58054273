import { roleColour } from '#charts/roleColour.ts';
import { Words } from '#charts/Words.tsx';
import type { TimeContent } from '#content/timeContent.ts';
import { colour, stroke } from '#theme/tokens.ts';
import { LABEL_LINE, LABEL_SIZE, VALUE_SIZE } from './endLabels.ts';
import { INSIDE_SIZE } from './placeInside.ts';
import { SignKey } from './SignKey.tsx';
import { SIGN_KEY_ROW } from './signKey.ts';
import type { TimeLayout } from './timeLayout.ts';

/** A leader longer than this, px, is dotted. */
const LONG = 90;

interface EndInkProps {
  readonly content: TimeContent;
  readonly layout: TimeLayout;
}

/** Names of the lines, beside their ends or on a narrow picture above them. */
export function EndInk({ content, layout }: EndInkProps) {
  const { ends, inside, glyphs, height } = layout;
  return (
    <g>
      {ends.map((end) => {
        const fill = roleColour(end.series.colour);
        const away = end.x - end.fromX > 22 || Math.abs(end.middle - end.fromY) > 18;
        return (
          <g key={end.series.id}>
            {away ? (
              <path
                d={`M${end.fromX + 6},${end.fromY}H${Math.max(end.fromX + 6, end.x - 14)}L${end.x - 4},${end.middle}`}
                style={{
                  fill: 'none',
                  stroke: fill,
                  strokeWidth: stroke.rule,
                  strokeOpacity: 0.55,
                  // A long way is only hinted at: it is no value.
                  strokeDasharray: end.x - end.fromX > LONG ? '1 4' : 'none',
                }}
              />
            ) : null}
            {end.lines.map((text, index) => (
              <Words
                key={text}
                x={end.x}
                y={end.top + 12 + index * LABEL_LINE}
                text={text}
                size={LABEL_SIZE}
                fill={fill}
                bold
              />
            ))}
            <Words
              x={end.x}
              y={end.top + end.nameHeight + 16}
              text={end.series.endText}
              size={VALUE_SIZE}
              fill={fill}
              bold
              serif
            />
          </g>
        );
      })}
      {inside.map(({ id, text, x, y }) => {
        const series = content.series.find((each) => each.id === id);
        const fill = series ? roleColour(series.colour) : colour.ink;
        return (
          <Words
            key={id}
            x={x}
            y={y}
            anchor="middle"
            text={text}
            size={INSIDE_SIZE}
            fill={fill}
            bold
            halo
          />
        );
      })}
      {glyphs.length === 0 ? null : (
        <SignKey rows={glyphs} y={height - glyphs.length * SIGN_KEY_ROW} />
      )}
    </g>
  );
}
