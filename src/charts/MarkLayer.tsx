import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useContext, useRef, useState } from 'react';
import type { Translator } from '#i18n/translator.ts';
import type { Drill, OpenCard } from './chartProps.ts';
import styles from './charts.module.css';
import type { Mark } from './mark.ts';
import { isOf } from './mark.ts';
import { nearestMark } from './nearestMark.ts';
import type { Flow } from './nextMark.ts';
import { nextMark } from './nextMark.ts';
import { StillContext } from './still.ts';
import { Tip } from './Tip.tsx';

/** How far from a mark a pointer still means it, px; a finger is less exact. */
const REACH = { mouse: 26, pen: 26, touch: 36 } as const;

export interface MarkLayerProps {
  readonly marks: readonly Mark[];
  /** Name of the group of marks for those who hear it. */
  readonly name: string;
  readonly flow: Flow;
  readonly width: number;
  readonly height: number;
  readonly i18n: Translator;
  readonly highlight: string | null;
  readonly onOpenCard: OpenCard;
  readonly onDrill: Drill | undefined;
}

/**
 * Lies over a picture and answers pointer and keyboard, so that the picture itself is
 * never drawn again for a hover and holds nothing but ink.
 */
export function MarkLayer(props: MarkLayerProps) {
  const { marks, width, height } = props;
  const svg = useRef<SVGSVGElement>(null);
  const still = useContext(StillContext);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [stopKey, setStopKey] = useState<string | null>(null);
  const active = marks.find((mark) => mark.key === activeKey) ?? null;
  const stop = marks.find((mark) => mark.key === stopKey) ?? marks[0];
  if (stop === undefined || still) return null;

  function markAt(event: PointerEvent | MouseEvent, reach: number): Mark | null {
    const box = svg.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    // The picture may be zoomed: what the screen calls a px is then not ours.
    const zoom = box.width / width;
    return nearestMark(
      marks,
      (event.clientX - box.left) / zoom,
      (event.clientY - box.top) / zoom,
      reach,
    );
  }

  function handlePointerMove(event: PointerEvent): void {
    const reach = REACH[event.pointerType as keyof typeof REACH] ?? REACH.mouse;
    setActiveKey(markAt(event, reach)?.key ?? null);
  }

  function handleClick(event: MouseEvent): void {
    // A click without a place comes from a screen reader on the mark itself.
    const own = (event.target as Element).closest('[data-mark]')?.getAttribute('data-mark');
    const mark =
      event.detail === 0
        ? (marks.find((each) => each.key === own) ?? null)
        : markAt(event, REACH.touch);
    if (mark) activate(mark, props, elementOf(svg.current, mark) ?? svg.current);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const own = (event.target as Element).getAttribute('data-mark');
    const current = marks.find((mark) => mark.key === own);
    if (current === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      setActiveKey(null);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      activate(current, props, elementOf(svg.current, current) ?? svg.current);
      return;
    }
    const next = nextMark(marks, current, event.key, props.flow);
    if (!next) return;
    event.preventDefault();
    elementOf(svg.current, next)?.focus();
  }

  return (
    <div className={styles.layer} data-marks="" data-print="hide" style={{ width, height }}>
      <svg
        ref={svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={props.name}
        className={active ? styles.pointed : styles.surface}
        onPointerMove={handlePointerMove}
        onPointerDown={handlePointerMove}
        onPointerLeave={() => setActiveKey(null)}
        onClick={handleClick}
        onKeyDown={handleKeyDown}
        onFocus={(event) => {
          const key = event.target.getAttribute('data-mark');
          setStopKey(key);
          setActiveKey(key);
        }}
        onBlur={() => setActiveKey(null)}
      >
        {marks.map((mark) => (
          <MarkButton key={mark.key} mark={mark} i18n={props.i18n} stop={mark === stop} />
        ))}
        {marks
          .filter((mark) => isOf(mark, props.highlight))
          .map((mark) => (
            <Ring key={mark.key} mark={mark} open />
          ))}
        {active === null || isOf(active, props.highlight) ? null : (
          <Ring mark={active} open={false} />
        )}
      </svg>
      {active === null || active.written === true ? null : <Tip mark={active} width={width} />}
    </div>
  );
}

function MarkButton({ mark, i18n, stop }: { mark: Mark; i18n: Translator; stop: boolean }) {
  return (
    <rect
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-label={markLabel(mark, i18n)}
      className={styles.mark}
      data-mark={mark.key}
      data-obs={mark.ref.obs}
      data-derived={mark.ref.derived}
      data-entity={mark.ref.entity}
      x={mark.x}
      y={mark.y}
      width={mark.width}
      height={mark.height}
    />
  );
}

function Ring({ mark, open }: { mark: Mark; open: boolean }) {
  const radius = Math.min(mark.width, mark.height, 18) / 2;
  const round = mark.width <= 24 && mark.height <= 24;
  const inset = round ? mark.width / 2 - radius : 0;
  return (
    <rect
      className={open ? styles.ringOpen : styles.ring}
      x={mark.x + inset}
      y={mark.y + (round ? mark.height / 2 - radius : 0)}
      width={mark.width - 2 * inset}
      height={round ? 2 * radius : mark.height}
      rx={round ? radius : 3}
    />
  );
}

function markLabel(mark: Mark, i18n: Translator): string {
  const { head, text, remark } = mark;
  if (mark.drill) return i18n.t('chart.opens', { label: head });
  if (text === '') return remark === '' ? head : i18n.t('chart.remarked', { head, remark });
  return remark === ''
    ? i18n.t('chart.valued', { head, text })
    : i18n.t('chart.valuedRemarked', { head, text, remark });
}

function activate(mark: Mark, props: MarkLayerProps, anchor: Element | null): void {
  if (mark.drill && props.onDrill) props.onDrill(mark.drill);
  else if (anchor) props.onOpenCard(mark.ref, anchor);
}

function elementOf(svg: SVGSVGElement | null, mark: Mark): SVGElement | null {
  const all = svg?.querySelectorAll<SVGElement>('[data-mark]') ?? [];
  return [...all].find((each) => each.getAttribute('data-mark') === mark.key) ?? null;
}
