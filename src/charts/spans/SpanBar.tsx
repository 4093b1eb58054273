/** How much of a span without a stated end fades. */
const FADE = 0.4;
/** Slices of even ink: not every program that opens the picture knows gradients of opacity. */
const SLICES = 12;

interface SpanBarProps {
  readonly from: number;
  readonly to: number;
  /** Middle, px. */
  readonly y: number;
  readonly height: number;
  readonly fill: string;
  /** No start is stated. */
  readonly fadesIn: boolean;
  /** No end is stated. */
  readonly fadesOut: boolean;
}

/** The years that a claim covers; an end that is not stated fades away. */
export function SpanBar({ from, to, y, height, fill, fadesIn, fadesOut }: SpanBarProps) {
  const width = Math.max(1, to - from);
  const faded = Math.round(width * FADE);
  const solidFrom = fadesIn ? from + faded : from;
  const solidTo = fadesOut ? from + width - faded : from + width;
  const bar = { y: y - height / 2, height, style: { fill } };
  const edge = (step: number) => Math.round((faded * step) / SLICES);
  return (
    <g>
      <rect {...bar} x={solidFrom} width={solidTo - solidFrom} />
      {Array.from({ length: fadesIn || fadesOut ? SLICES : 0 }, (_, step) => {
        const slice = { ...bar, width: edge(step + 1) - edge(step) };
        const opacity = (SLICES - step - 0.5) / SLICES;
        if (slice.width === 0) return null;
        return (
          <g key={opacity} fillOpacity={opacity}>
            {fadesIn ? <rect {...slice} x={solidFrom - edge(step + 1)} /> : null}
            {fadesOut ? <rect {...slice} x={solidTo + edge(step)} /> : null}
          </g>
        );
      })}
    </g>
  );
}
