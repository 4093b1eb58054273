import { claimShape } from '#charts/claimShape.ts';
import { Glyph } from '#charts/Glyph.tsx';
import { roleColour } from '#charts/roleColour.ts';
import { stroke } from '#theme/tokens.ts';
import type { PlacedClaim } from './placeClaims.ts';

const RADIUS = 4.4;
const CAP = 3.5;
/** An interval shorter than this is no more than its mark, px. */
const LEAST_SPAN = 6;

/** Competing claims: hollow, by the kind of who speaks. */
export function ClaimInk({ claims }: { readonly claims: readonly PlacedClaim[] }) {
  return (
    <g>
      {claims.map(({ claim, from, to, x, y }) => {
        const fill = roleColour(claim.colour);
        return (
          <g key={claimKey(claim)}>
            {to - from < LEAST_SPAN ? null : (
              <path
                d={`M${from},${y - CAP}v${2 * CAP}M${from},${y}H${to}M${to},${y - CAP}v${2 * CAP}`}
                style={{ fill: 'none', stroke: fill, strokeWidth: stroke.claim }}
              />
            )}
            <Glyph
              x={x}
              y={y}
              radius={RADIUS}
              shape={claimShape(claim.sourceKind)}
              fill={fill}
              hollow
              rim
              qualifier={claim.qualifier}
              caution={claim.caution}
              forecast={claim.forecast}
            />
          </g>
        );
      })}
    </g>
  );
}

export function claimKey(claim: PlacedClaim['claim']): string {
  return `claim:${claim.obs ?? claim.derived ?? ''}:${claim.x}:${claim.y}:${claim.label}`;
}
