import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { isDrawable } from '#charts/chartProps.ts';
import { fitWhole } from '#charts/fitRoom.ts';
import { StillContext } from '#charts/still.ts';
import type { Sheet } from '#export/toSvg.ts';
import { drawMapInto } from './mapPicture.ts';
import type { MenuContext } from './menuAction.ts';

/** A drawing made for a file. */
export interface UnseenPicture {
  /** What holds it. */
  readonly element: HTMLElement;
  /** How much larger it is to stand in the file than it was drawn. */
  readonly zoom: number;
}

/** A file cannot be scrolled: all of it is to be seen, if in small letters. */
const LEAST_ZOOM = 0.4;
/** Size of the map in a file that is as large as it likes, px. */
const MAP: Sheet = { width: 1200, height: 720 };

/**
 * Runs `take` while a drawing of the figure stands out of sight beside it, in its colours. `room` is
 * what the drawing is laid out for, px; null: it is taken as it stands on the page, where there is one.
 */
export async function withUnseenPicture<T>(
  context: MenuContext,
  room: Sheet | null,
  take: (picture: UnseenPicture) => T,
): Promise<T> {
  const { content, element } = context;
  const isMap = content.chart.kind === 'map';
  if (room === null && !isMap) return take({ element, zoom: 1 });
  const holder = document.createElement('div');
  holder.style.cssText = 'position:absolute;left:-9999px;top:0;pointer-events:none';
  holder.setAttribute('aria-hidden', 'true');
  element.append(holder);
  const root = isMap ? null : createRoot(holder);
  try {
    if (isMap) await drawMapInto(holder, context, room ?? MAP);
    const zoom = root && room ? await drawFitted(root, context, room) : 1;
    return take({ element: holder, zoom });
  } finally {
    root?.unmount();
    holder.remove();
  }
}

/** Draws the chart as large as it fits into the room; gives back how much larger than drawn that is. */
async function drawFitted(
  root: ReturnType<typeof createRoot>,
  { content, i18n }: MenuContext,
  { width, height }: Sheet,
): Promise<number> {
  if (!isDrawable(content)) return 1;
  // Fetched as the live picture is: pages carry the styles of that one chunk.
  const { Chart } = await import('#charts/Chart.tsx');
  const whole = fitWhole(content, width, height, i18n, { least: LEAST_ZOOM });
  // What is too long even so takes a larger sheet of the same shape.
  const fitted = whole ?? { content, zoom: LEAST_ZOOM, height: undefined };
  const { zoom } = fitted;
  flushSync(() =>
    root.render(
      <StillContext value>
        <Chart
          content={fitted.content}
          width={width / zoom}
          height={fitted.height === undefined ? undefined : fitted.height / zoom}
          i18n={i18n}
          onOpenCard={doNothing}
        />
      </StillContext>,
    ),
  );
  return zoom;
}

function doNothing(): void {
  // Nobody sees it.
}
