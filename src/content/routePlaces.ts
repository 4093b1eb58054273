/** Where a comparison may begin, Kazakhstan first; each a node of the network. */
export const ORIGINS = [
  'almaty',
  'astana',
  'aktau',
  'aktobe',
  'tengiz',
  'xian',
  'shanghai',
  'tashkent',
  'mumbai',
] as const;

/** Where it may end, all in Italy. */
export const DESTINATIONS = [
  'trieste',
  'venice',
  'ravenna',
  'genoa',
  'gioia-tauro',
  'augusta',
  'milan',
  'verona',
  'mortara',
] as const;

export const DEFAULT_ORIGIN = 'almaty';
export const DEFAULT_DESTINATION = 'trieste';
