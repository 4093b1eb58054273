import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, SVGAttributes } from 'react';
import { Fragment, memo, useState } from 'react';
import { toElement } from './Inked.tsx';
import type { Ink, Opens } from './ink.ts';
import type { Point } from './mercator.ts';

export interface MarkActions {
  /** @param spot where on the screen; null: by key */
  readonly open: (opens: Opens, anchor: Element, spot: Point | null) => void;
  /** Null when nothing is pointed at any more. */
  readonly point: (opens: Opens | null) => void;
  /** Brings what was reached by keyboard into sight. */
  readonly reveal: (opens: Opens) => void;
}

interface WalkedMarksProps extends MarkActions {
  readonly marks: readonly Ink[];
  readonly label: string;
  /** Size and view box of the svg around them. */
  readonly box: SVGAttributes<SVGSVGElement>;
}

/**
 * Marks that open cards, as one stop of the tab key: arrow keys, Home and End go from mark to
 * mark. Two hundred stops of their own would bar the way to what comes after the map.
 */
export const WalkedMarks = memo(function WalkedMarks(props: WalkedMarksProps) {
  const { marks, label, box, open, point, reveal } = props;
  const [current, setCurrent] = useState<string | null>(null);
  const cards = marks.map(({ opens }) => opens?.card);
  const stop = current !== null && cards.includes(current) ? current : cards[0];
  if (marks.length === 0) return null;

  return (
    <svg {...box} role="group" aria-label={label}>
      {marks.map((mark) => {
        const { opens } = mark;
        if (!opens) return null;
        const element = toElement(mark, {
          role: 'button',
          tabIndex: opens.card === stop ? 0 : -1,
          'aria-label': opens.label,
          'data-card-id': opens.card,
          onClick: (event: MouseEvent<SVGElement>) =>
            open(opens, event.currentTarget, spotOf(event)),
          onKeyDown: (event: KeyboardEvent<SVGElement>) => {
            if (event.key === 'Enter' || event.key === ' ') open(opens, event.currentTarget, null);
            else if (!walk(event)) return;
            event.preventDefault();
            event.stopPropagation();
          },
          onFocus: (event: FocusEvent<SVGElement>) => {
            setCurrent(opens.card);
            point(opens);
            if (event.currentTarget.matches(':focus-visible')) reveal(opens);
          },
          onBlur: () => point(null),
          onPointerEnter: (event: PointerEvent) => event.pointerType !== 'touch' && point(opens),
          onPointerLeave: () => point(null),
        });
        return <Fragment key={opens.card}>{element}</Fragment>;
      })}
    </svg>
  );
});

/** Null for a click that no pointer made, as reading software does. */
function spotOf({ detail, clientX, clientY }: MouseEvent): Point | null {
  return detail === 0 ? null : [clientX, clientY];
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function walk({ key, currentTarget }: KeyboardEvent<SVGElement>): boolean {
  const marks = [...(currentTarget.parentElement?.children ?? [])] as SVGElement[];
  const at = marks.indexOf(currentTarget);
  const step = STEPS[key];
  const to =
    key === 'Home'
      ? 0
      : key === 'End'
        ? marks.length - 1
        : step === undefined
          ? null
          : (at + step + marks.length) % marks.length;
  if (to === null) return false;
  // The browser's own scrolling would shift the map under its lines.
  marks[to]?.focus({ preventScroll: true });
  return true;
}
