import type { MapContent } from '#content/mapContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { NODE_KINDS, TRANSPORT_MODES } from '#network/network.ts';
import { colour, sectorColour } from '#theme/tokens.ts';
import { strokes } from './drawLines.ts';
import {
  drawSign,
  largestValue,
  nodeRadius,
  nodeShape,
  placeRadius,
  placeShape,
} from './drawNodes.ts';
import type { Ink } from './ink.ts';
import { ink, path } from './ink.ts';
import { corridorColour, corridorWidth, mostTonnes, tonnesWidth } from './lineStyle.ts';
import { CORRIDOR_ORDER } from './strands.ts';

export const SAMPLE_WIDTH = 34;
export const SAMPLE_HEIGHT = 20;

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  /** Drawn in a box of `SAMPLE_WIDTH` by `SAMPLE_HEIGHT`. */
  readonly sample: readonly Ink[];
}

export interface LegendGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

const ACROSS = `M3,${SAMPLE_HEIGHT / 2}H${SAMPLE_WIDTH - 3}`;

/** Explains only what the map shows. */
export function mapLegend(content: MapContent, i18n: Translator): readonly LegendGroup[] {
  return [
    corridorEntries(content, i18n),
    widthEntries(content, i18n),
    modeEntries(content, i18n),
    nodeEntries(content, i18n),
    signEntries(content, i18n),
    placeEntries(content, i18n),
  ].filter(({ entries }) => entries.length > 0);
}

function corridorEntries({ lines }: MapContent, i18n: Translator): LegendGroup {
  const shown = new Set(lines.map(({ corridor }) => corridor));
  const entries = [...CORRIDOR_ORDER]
    .reverse()
    .filter((corridor) => shown.has(corridor))
    .map((corridor) => ({
      id: corridor,
      label: i18n.code('map.corridor', corridor),
      sample: [
        path(ACROSS, { stroke: corridorColour(corridor), strokeWidth: corridorWidth(corridor) }),
      ],
    }));
  return { id: 'corridors', title: i18n.t('map.legend.corridors'), entries };
}

function widthEntries(content: MapContent, i18n: Translator): LegendGroup {
  const most = mostTonnes(content);
  const sample = (tonnes: number | null) => [
    path(ACROSS, { stroke: colour.ink, strokeWidth: tonnesWidth(tonnes, most ?? 1) }),
  ];
  const values = content.widthLegend.map(({ tonnes, text }) => ({
    id: String(tonnes),
    label: text,
    sample: sample(tonnes),
  }));
  const unknown = content.lines.some(({ tonnes }) => tonnes === null);
  const none = { id: 'none', label: i18n.t('map.legend.noFigure'), sample: sample(null) };
  const entries = values.length === 0 ? [] : unknown ? [...values, none] : values;
  return { id: 'width', title: i18n.t('map.legend.width'), entries };
}

function modeEntries({ lines }: MapContent, i18n: Translator): LegendGroup {
  const entries = TRANSPORT_MODES.filter((mode) => lines.some((line) => line.mode === mode)).map(
    (mode) => ({
      id: mode,
      label: i18n.code('mode', mode),
      sample: strokes(ACROSS, mode, {
        stroke: colour.ink,
        width: 2,
        opacity: 1,
        aside: 0,
        ties: true,
      }),
    }),
  );
  return { id: 'modes', title: i18n.t('map.legend.modes'), entries };
}

function nodeEntries({ nodes }: MapContent, i18n: Translator): LegendGroup {
  const entries = NODE_KINDS.filter((kind) => nodes.some((node) => node.kind === kind)).map(
    (kind) => ({
      id: kind,
      label: i18n.code('nodeKind', kind),
      sample: [centred([nodeShape(kind, nodeRadius(kind))], SAMPLE_WIDTH / 2)],
    }),
  );
  return { id: 'nodes', title: i18n.t('map.legend.nodes'), entries };
}

function signEntries({ nodes }: MapContent, i18n: Translator): LegendGroup {
  const kinds = (['border', 'gauge', 'transhipment'] as const).filter((kind) =>
    nodes.some(({ signs }) => signs.includes(kind)),
  );
  const entries = kinds.map((kind) => ({
    id: kind,
    label: i18n.code('map.sign', kind),
    sample: [centred([drawSign(kind)], SAMPLE_WIDTH / 2 - 5.5)],
  }));
  return { id: 'signs', title: i18n.t('map.legend.signs'), entries };
}

/** Sectors by colour, and what size says. */
function placeEntries({ places }: MapContent, i18n: Translator): LegendGroup {
  const most = largestValue(places);
  const entry = (id: string, value: number | null, label: string) => ({
    id,
    label,
    sample: [
      centred(
        [placeShape(Math.min(SAMPLE_HEIGHT / 2 - 1, placeRadius(value, most)), colour.ink, value)],
        SAMPLE_WIDTH / 2,
      ),
    ],
  });
  const valued = places.filter(({ value }) => value !== null);
  const sectors = [...new Set(places.map(({ colour: role }) => role))].flatMap((role) =>
    role.startsWith('sector:') ? [{ role, code: role.slice('sector:'.length) }] : [],
  );
  const entries = [
    ...sectors.map(({ code }) => ({
      id: code,
      label: i18n.code('sector', code),
      sample: [centred([placeShape(6, sectorColour(code), 1)], SAMPLE_WIDTH / 2)],
    })),
    ...(valued.length > 0 ? [entry('stated', most, i18n.t('map.legend.placeStated'))] : []),
    ...(valued.length < places.length
      ? [entry('unstated', null, i18n.t('map.legend.placeUnstated'))]
      : []),
  ];
  return { id: 'places', title: i18n.t('map.legend.places'), entries };
}

function centred(marks: readonly Ink[], x: number): Ink {
  return ink('g', { transform: `translate(${x},${SAMPLE_HEIGHT / 2})` }, marks);
}
