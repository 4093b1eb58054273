/** Words on and around the map. */
export const map = {
  'map.corridor.middle': 'Middle Corridor',
  'map.corridor.northern': 'Northern Corridor',
  'map.corridor.instc': 'North–South Corridor',
  'map.corridor.ocean': 'Ocean routes',
  'map.corridor.oil': 'Oil routes',

  'map.sign.border': 'State border',
  'map.sign.gauge': 'Break of gauge',
  'map.sign.transhipment': 'Transhipment',

  'map.legend': 'Key to the map',
  'map.legend.corridors': 'Corridors',
  'map.legend.width': 'Width: tonnes carried',
  'map.legend.noFigure': 'no figure',
  'map.legend.modes': 'Modes',
  'map.legend.nodes': 'Nodes',
  'map.legend.places': 'Places of agreements',
  'map.legend.placeStated': 'filled: area is the largest sum stated there in dollars',
  'map.legend.placeUnstated': 'hollow: no sum in dollars',
  'map.legend.signs': 'Signs beside a name',

  'map.basemap': 'Basemap: Natural Earth, visionscarto',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.reset': 'Show all of it again',
  'map.motion.start': 'Let dashes move along the legs in the direction of travel',
  'map.motion.stop': 'Stop the moving dashes',
  'map.group.legs':
    '{count, plural, one {# leg} other {# legs}}; arrow keys go from one to the next',
  'map.group.nodes':
    '{count, plural, one {# node} other {# nodes}}; arrow keys go from one to the next',
  'map.group.places':
    '{count, plural, one {# place of agreements} other {# places of agreements}}; arrow keys go from one to the next',
  'map.place.events': '{count, plural, one {# event} other {# events}}',
  'map.place.largest': 'largest sum stated {sum}',
  'map.place.noSum': 'no sum in dollars stated',
  'map.place.one': '{place}: {event}',
  'map.place.several': '{place}: {count} events',
  'map.legsHere': '{count} legs run here',
  'map.hint.wheel': 'Hold Ctrl or ⌘ to zoom with the wheel, or click the map first',
  'map.hint.touch': 'Use two fingers to move the map',
  'map.hint.motion': 'The dashes stay still, as this device asks for less motion',
  'map.close': 'Close',
  'map.failed': 'The map’s shapes could not be loaded.',
  'map.retry': 'Try again',
} as const;
