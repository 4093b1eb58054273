/** Words on and beside the pictures. */
export const chart = {
  'chart.marks': 'Values: the arrow keys move between them, Enter opens the evidence',
  'chart.valued': '{head}: {text}',
  'chart.valuedRemarked': '{head}: {text} ({remark})',
  'chart.remarked': '{head} ({remark})',
  'chart.opens': '{label}: show its parts',
  'chart.point': '{series}, {period}',
  'chart.dated': '{label}, {date}',

  'chart.events': 'Events on the chart',
  'chart.sign.circle': 'official figure or dataset',
  'chart.sign.square': 'government statement',
  'chart.sign.diamond': 'news or analysis',
  'chart.sign.triangle': 'company or other',
  'chart.sign.up': '‘over’, ‘at least’',
  'chart.sign.down': '‘nearly’, ‘up to’',
  'chart.sign.soft': '‘about’',
  'chart.sign.dotted': 'doubtful',
  'chart.sign.dashed': 'forecast, plan or aim',

  'chart.rankBreadcrumb': 'Where you are among the products',
  'chart.rankValue': '{label}, evidence',
  'chart.ownScale': '{unit}, bars on a scale of their own',

  'chart.timeline.visits': 'visit or summit',
  'chart.timeline.papers': 'treaty, agreement or memorandum',
  'chart.timeline.deals': 'deal or project',
  'chart.timeline.other': 'institution, culture and other',
  'chart.timeline.claims': '{count, plural, one {# claim} other {# claims}}',
  'chart.timeline.more': '{count, plural, one {# more entry} other {# more entries}}',

  'chart.strip.km': '{km} km',
  'chart.strip.leg': '{label}, {mode}',
  'chart.strip.sign.border': 'border',
  'chart.strip.sign.gauge': 'break of gauge',
  'chart.strip.sign.transhipment': 'transhipment',
  'chart.strip.facts': 'Facts about each route',
} as const;
