import type { Translator } from '#i18n/translator.ts';
import { colour } from '#theme/tokens.ts';
import { boxOf, drawSign, SIGN_WIDTH } from './drawNodes.ts';
import type { Ink } from './ink.ts';
import { ink, path } from './ink.ts';
import { leaderTo } from './leader.ts';
import { spotsAlong } from './pixelLine.ts';
import type { PlacedLabel } from './placeLabels.ts';
import { placeLabels } from './placeLabels.ts';
import type { Label, LabelScene } from './requestNames.ts';
import { requestNames } from './requestNames.ts';

/** A name with the place found for it. */
export interface PlacedName {
  readonly label: Label;
  readonly spot: PlacedLabel;
}

/** Names of nodes, corridors, countries, seas and places, as many as fit without touching. */
export function placeNamesOf(scene: LabelScene, i18n: Translator): readonly PlacedName[] {
  const { lines, nodes, places, view } = scene;
  const labels = requestNames(scene, i18n);
  const placed = placeLabels(labels, {
    obstacles: [
      ...scene.taken,
      ...nodes.filter(({ radius }) => radius > 0).map(boxOf),
      ...places.filter(({ radius }) => radius < 12).map(boxOf),
    ],
    line: lines.flatMap(({ pixels }) => spotsAlong(pixels, 7).map(({ at }) => at)),
    view,
  });
  const byId = new Map(labels.map((label) => [label.id, label]));
  return placed.flatMap((spot) => {
    const label = byId.get(spot.id);
    return label ? [{ label, spot }] : [];
  });
}

export function drawName({ label: { text, style, signs }, spot }: PlacedName): Ink {
  const { box } = spot;
  const middle = (box.top + box.bottom) / 2;
  const signsLeft = box.right - signs.length * SIGN_WIDTH;
  const words = ink(
    'text',
    {
      x: Math.round(box.left * 10) / 10,
      y: Math.round((middle + style.size * 0.36) * 10) / 10,
      fontSize: style.size,
      fontWeight: style.weight,
      fontFamily: style.family,
      fontStyle: style.italic ? 'italic' : 'normal',
      letterSpacing: style.spacing,
      fill: style.fill,
      stroke: style.halo,
      strokeWidth: 3,
      strokeLinejoin: 'round',
      paintOrder: 'stroke',
    },
    text,
  );
  const drawn = signs.map((kind, index) =>
    ink(
      'g',
      {
        transform: `translate(${(signsLeft + index * SIGN_WIDTH + 2).toFixed(1)},${middle.toFixed(1)})`,
      },
      [drawSign(kind)],
    ),
  );
  return ink('g', { className: 'map-label' }, [
    ...(spot.led ? [leader(spot)] : []),
    words,
    ...drawn,
  ]);
}

function leader({ anchor, box }: PlacedLabel): Ink {
  const [[x, y], [toX, toY]] = leaderTo(box, anchor);
  return path(`M${x.toFixed(1)},${y.toFixed(1)}L${toX.toFixed(1)},${toY.toFixed(1)}`, {
    stroke: colour.ink,
    strokeWidth: 0.8,
  });
}
