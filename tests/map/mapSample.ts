import type { FigureContent } from '#content/figureContent.ts';
import type { MapContent, MapLine, MapNode, MapPlace } from '#content/mapContent.ts';

/** A leg over the Caspian, unless told otherwise. */
export function mapLine(id: string, more: Partial<MapLine> = {}): MapLine {
  return {
    id,
    label: `Leg ${id}`,
    mode: 'sea',
    corridor: 'middle',
    status: 'operating',
    path: [
      [51, 43],
      [50.5, 41],
      [50, 40],
    ],
    tonnes: null,
    tonnesText: '',
    lengthText: '',
    lit: true,
    ...more,
  };
}

export function mapNode(
  id: string,
  lon: number,
  lat: number,
  more: Partial<MapNode> = {},
): MapNode {
  return {
    id,
    label: id,
    short: id,
    kind: 'sea-port',
    lon,
    lat,
    signs: [],
    weight: 1,
    lit: true,
    ...more,
  };
}

export function mapPlace(id: string, value: number | null, events = 1): MapPlace {
  return {
    id,
    label: id,
    lon: 71.4,
    lat: 51.2,
    value,
    colour: 'sector:oil-gas',
    facts: 'a few events',
    events: Array.from({ length: events }, (_, index) => ({
      entity: `event:${id}-${index}`,
      title: `Event ${index}`,
      date: '2024',
    })),
  };
}

export function mapContent(more: Partial<MapContent> = {}): MapContent {
  return {
    kind: 'map',
    lines: [
      mapLine('aktau-alat'),
      mapLine('almaty-aktau', {
        mode: 'rail',
        path: [
          [76.9, 43.3],
          [67, 47],
          [51, 43],
        ],
      }),
    ],
    nodes: [mapNode('Aktau', 51, 43), mapNode('Almaty', 76.9, 43.3, { kind: 'city' })],
    places: [],
    widthLegend: [],
    bounds: [49, 40, 77, 48],
    ...more,
  };
}

export function mapFigure(chart: MapContent): FigureContent & { readonly chart: MapContent } {
  return {
    id: 'corridor-map',
    name: 'Corridor map',
    sentence: 'Two legs & two nodes',
    subtitle: '',
    chart,
    table: { caption: '', columns: [], rows: [] },
    notes: [],
    notices: [],
    sources: [],
    sourceLine: '',
    derived: {},
    empty: null,
    disabled: [],
  };
}
