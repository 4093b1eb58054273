/** Words of the route comparison, its estimate and its itinerary. */
export const routes = {
  'figureName.corridor-routes': 'Ways between Kazakhstan and Italy, compared',
  'routes.subtitle':
    'From {origin} to {destination}: legs in order, length in km, signs on the way, our own estimate of the days from door to door; {shown} of {found, plural, one {# way} other {# ways}} found',
  'routes.subtitle.chosen':
    'Ways chosen: legs in order, length in km, signs on the way, our own estimate of the days from door to door',

  'routes.via': 'via {places}',
  'routes.viaNote': 'via {places}, {note}',
  'routes.direct': 'without a change',
  'routes.between': '{origin} – {destination}, {title}',

  'routes.sentence.one':
    'From {origin} to {destination} the way {title} takes {days} days by our own estimate ({low} to {high}); it is the only one shown.',
  'routes.sentence.apart':
    'From {origin} to {destination} the way {title} is the quickest of the {count} shown by our own estimate: {days} days ({low} to {high}), {difference, plural, one {# day} other {# days}} less than {next} ({nextDays}; {nextLow} to {nextHigh}). The ranges do not overlap.',
  'routes.sentence.holds':
    'From {origin} to {destination} the way {title} is the quickest of the {count} shown by our own estimate: {days} days ({low} to {high}), {difference, plural, one {# day} other {# days}} less than {next} ({nextDays}; {nextLow} to {nextHigh}). The ranges overlap, yet it stays ahead when all goes well and when all goes badly.',
  'routes.sentence.turns':
    'From {origin} to {destination} the way {title} is the quickest of the {count} shown by our own estimate: {days} days ({low} to {high}), {difference, plural, one {# day} other {# days}} less than {next} ({nextDays}; {nextLow} to {nextHigh}). The ranges overlap and the order can turn, so it is not sure.',
  'routes.sentence.tie':
    'From {origin} to {destination} the two quickest of the {count} ways shown are equally quick by our own estimate, {title} and {next}: {days} days each ({low} to {high} and {nextLow} to {nextHigh}).',

  'routes.reason.same-place': 'Origin and destination are the same place.',
  'routes.reason.oil-destination':
    'Only oil legs lead to {destination}, and none begins at {origin}.',
  'routes.reason.oil-origin':
    'From {origin} only oil legs lead on; they reach {reached}, not {destination}.',
  'routes.reason.sea-only':
    'From {origin} the network has only sea legs, to {reached}; none of them leads on to {destination}.',
  'routes.reason.no-way': 'No legs of the network lead from {origin} to {destination}.',

  'routes.sign.border': 'Border {from} – {to}',
  'routes.sign.borderAt': 'Border {from} – {to} at {place}',
  'routes.sign.gauge': 'Break of gauge, {from} to {to} mm',
  'routes.sign.gaugeAt': 'Break of gauge at {place}, {from} to {to} mm',
  'routes.sign.transhipment': 'Transhipment at {place}, from {from} to {to}',
  'routes.sign.shipToShip': 'Transhipment at {place}, from ship to ship',

  'routes.mode.rail': 'rail',
  'routes.mode.sea': 'ship',
  'routes.mode.road': 'lorry',
  'routes.mode.pipeline': 'pipeline',

  'routes.fact.length': 'Length',
  'routes.fact.estimate': 'Our own estimate, door to door',
  'routes.fact.time': 'Reported transit time',
  'routes.fact.cost': 'Reported cost',
  'routes.fact.borders': 'Border crossings',
  'routes.fact.gauge': 'Breaks of gauge',
  'routes.fact.transhipments': 'Transhipments',
  'routes.fact.share.rail': 'By rail',
  'routes.fact.share.sea': 'By sea',
  'routes.fact.share.road': 'By road',
  'routes.fact.share.pipeline': 'By pipeline',
  'routes.fact.countries': 'Countries',
  'routes.fact.status': 'Status',
  'routes.fact.listed': 'In the list of routes',

  'routes.km': '{km} km',
  'routes.km.label': 'Length {title}',
  'routes.km.formula': 'sum of the lengths of the legs',
  'routes.km.remark':
    '{estimates, plural, =0 {all lengths stated by sources} other {{legs, plural, one {its length is an estimate} other {{estimates} of {legs} lengths are estimates}}}}',
  'routes.days': '{days} days ({low}–{high})',
  'routes.days.decimal': '{days} days',
  'routes.days.unit': 'days',
  'routes.days.label.typical': 'Our estimate {title}, typical case',
  'routes.days.label.low': 'Our estimate {title}, when all goes well',
  'routes.days.label.high': 'Our estimate {title}, when all goes badly',
  'routes.days.formula': 'sum of the parts, each to one decimal, rounded to whole days',
  'routes.difference.label': 'Days less {title}, by our estimate',
  'routes.difference.formula': 'typical days of the one − typical days of the other',
  'routes.share.label.rail': 'Share by rail {title}',
  'routes.share.label.sea': 'Share by sea {title}',
  'routes.share.label.road': 'Share by road {title}',
  'routes.share.label.pipeline': 'Share by pipeline {title}',
  'routes.share.formula': 'kilometres in this mode ÷ all kilometres',
  'routes.share.input.mode': 'Kilometres in this mode',
  'routes.share.input.all': 'All kilometres',
  'routes.count.borders': 'Border crossings {title}',
  'routes.count.gauge': 'Breaks of gauge {title}',
  'routes.count.transhipments': 'Transhipments {title}',
  'routes.notKnown': 'not known',
  'routes.notHere': 'not on this way',
  'routes.below': '{count, plural, one {# claim below} other {# claims below}}',

  'routes.part.rail': '{km} km × {factor} ÷ ({speed} km/h × 24 h) by rail',
  'routes.part.railStated':
    '({km} km × {factor} + {stated} km of stated length) ÷ ({speed} km/h × 24 h) by rail',
  'routes.part.road': '{km} km × {factor} ÷ ({speed} km/h × 24 h) by road',
  'routes.part.sea': '{km} km ÷ ({speed} km/h × 24 h) by sea',
  'routes.part.statedHours': '{hours} h at sea as a source states them ÷ 24 h',
  'routes.part.pipeline': '{km} km ÷ ({speed} km/h × 24 h) by pipeline',
  'routes.part.border-wait':
    '{count, plural, one {# border} other {# borders}} × {days, plural, one {# day} other {# days}}',
  'routes.part.union-border-wait':
    '{count, plural, one {# border} other {# borders}} within a customs union × {days, plural, one {# day} other {# days}}',
  'routes.part.gauge-wait':
    '{count, plural, one {# break of gauge} other {# breaks of gauge}} × {days, plural, one {# day} other {# days}}',
  'routes.part.transfer-wait':
    '{count, plural, one {# change} other {# changes}} between rail and road × {days, plural, one {# day} other {# days}}',
  'routes.part.port-handling':
    '{count, plural, one {# loading or unloading} other {# loadings and unloadings}} of a ship × {days, plural, one {# day} other {# days}}',
  'routes.part.caspian-wait':
    '{count, plural, one {# wait} other {# waits}} for a ship on the Caspian × {days, plural, one {# day} other {# days}}',
  'routes.part.sailing-wait':
    '{count, plural, one {# wait} other {# waits}} for a sailing × {days, plural, one {# day} other {# days}}',
  'routes.part.tanker-wait':
    '{count, plural, one {# wait} other {# waits}} for a tanker × {days, plural, one {# day} other {# days}}',
  'routes.part.ends': 'collection and delivery × {days, plural, one {# day} other {# days}}',

  'routes.assume.rail-speed': 'Speed of freight trains, halts included',
  'routes.assume.line-factor': 'Real line against our estimate of its length',
  'routes.assume.road-speed': 'Speed of lorries, halts included',
  'routes.assume.sea-speed': 'Speed of ships',
  'routes.assume.pipeline-speed': 'Speed of oil in a pipeline',
  'routes.assume.border-wait': 'Wait at a border',
  'routes.assume.union-border-wait': 'Wait at a border within a customs union',
  'routes.assume.gauge-wait': 'Wait at a break of gauge',
  'routes.assume.transfer-wait': 'Change between rail and road',
  'routes.assume.port-handling': 'Loading or unloading in a port, formalities included',
  'routes.assume.caspian-wait': 'Wait for a ship on the Caspian',
  'routes.assume.sailing-wait': 'Wait for a sailing elsewhere',
  'routes.assume.tanker-wait': 'Wait for a tanker',
  'routes.assume.ends': 'Collection, customs and delivery, both ends together',
  'routes.assumption.input': '{label}: {basis}',
  'routes.assumption.own': 'your value',
  'routes.assumption.ours': 'our assumption',
  'routes.unit.km/h': '{value} km/h',
  'routes.unit.days': '{amount, plural, one {# day} other {# days}}',
  'routes.unit.times': '× {value}',

  'routes.basis.karsMersin':
    '992 km of our legs from Kars to Mersin in the 60 hours at most that the railways agreed in 2025',
  'routes.basis.erai':
    '5,430 km of broad gauge on the northern route in the 7.31 days that the ERAI index gives from Dostyk to Brest, July 2024',
  'routes.basis.newSections': '988 km stated for two new sections of 938 km by our estimate',
  'routes.basis.tbilisiPoti':
    '312.1 km by kilometre post from Tbilisi to Poti, 279 km by our estimate',
  'routes.basis.akhalkalaki': '184 km rehabilitated to Akhalkalaki, 138 km by our estimate',
  'routes.basis.batumiBurgas': '1,181 km of our leg from Batumi to Burgas in the 60 hours stated',
  'routes.basis.weeklyFerry': 'half a week, as the ferry from Batumi to Burgas sails weekly',
  'routes.basis.tenDayFeeder':
    'ten days, as the feeder from Batumi to Constanța sailed every ten days in 2022',

  'routes.status.operating': 'operating',
  'routes.status.illustrative':
    'illustrative: existing legs joined, no scheduled through service read in the sources',
  'routes.status.planned': 'planned',
  'routes.status.historic': 'historic',
  'routes.status.computed':
    'computed: joined by the atlas from its legs, no source read names it as a route',
  'routes.statusShort.operating': 'operating',
  'routes.statusShort.illustrative': 'illustrative',
  'routes.statusShort.planned': 'planned',
  'routes.statusShort.historic': 'historic',
  'routes.statusShort.computed': 'computed',
  'routes.listed.part': 'a part of “{route}”',
  'routes.listed.contains': 'contains “{routes}”',
  'routes.listed.none': 'not listed',

  'routes.claim.upTo': 'up to {value}',
  'routes.claim.atLeast': 'at least {value}',
  'routes.claim.whole': 'whole way',
  'routes.claim.row.time': 'Reported time, {about}',
  'routes.claim.row.cost': 'Reported cost, {about}',
  'routes.claim.told': '{value} ({about})',

  'routes.why.time':
    'Times reported for {corridor, select, middle {the Middle Corridor} northern {the Northern Corridor} instc {the North–South Corridor} ocean {the ocean routes} other {the oil routes}}, without these ends: they cover other distances and are no way’s own.',
  'routes.why.cost':
    'Prices reported for {corridor, select, middle {the Middle Corridor} northern {the Northern Corridor} instc {the North–South Corridor} ocean {the ocean routes} other {the oil routes}}, without these ends.',

  'routes.tableCaption': 'Ways from {origin} to {destination}: facts, then legs in order',
  'routes.tableCaption.chosen': 'Ways chosen: facts, then legs in order',
  'routes.column.fact': 'What',
  'routes.row.leg': 'Leg {n}',
  'routes.row.country': 'Length in {country}',
  'routes.row.across': 'Length on legs across a border',
  'routes.country.label': 'Length in {country} {title}',
  'routes.country.acrossLabel': 'Length on legs across a border {title}',
  'routes.country.acrossOnly': 'only on legs across a border',
  'routes.country.noneAcross': 'none',
  'routes.leg': '{leg}: {mode}, {km} km, {countries}',

  'routes.noteEstimate':
    'The estimate is ours: lengths of legs by speeds, and waits at borders, breaks of gauge and ports, each in the table of assumptions. Its low end has everything go well at once, its high end everything go badly. It is never mixed with reported times.',
  'routes.noteChoice':
    'Ways are found in the network by our estimate, with the atlas’s own assumptions; legs without a service, and changes between legs that no listed route makes, weigh more, so that a way in use comes first. A way found is no proof that a forwarder sells it.',
  'routes.noteLengths':
    '{estimates} of the {legs} leg lengths are estimates along great circles, shorter than the real line. Legs that cross a border are not split by country.',
  'routes.noteGauge': 'Each break of gauge counts once, though both its stations carry the mark.',
  'routes.noteIllustrative':
    '{count, plural, one {# of the ways shown is} other {# of the ways shown are}} illustrative: existing legs joined, with no scheduled through service read in the sources.',
  'routes.noteComputed':
    '{count, plural, one {# of the ways shown is} other {# of the ways shown are}} computed: joined from legs by the atlas; no source read names it as a route.',
  'routes.noteQuicker':
    'Quicker by our estimate but not shown: {title}, {days} days ({low} to {high}).',
  'routes.noteScope':
    'Reported times stand beside a way only where the source names ends that lie on it; most are claims about a whole corridor and are told below.',
  'routes.noticeLeft':
    '{count, plural, one {One route of the link does not lead from {origin} to {destination} and is left out.} other {# routes of the link do not lead from {origin} to {destination} and are left out.}}',
  'routes.noticeUnknown': 'The network has no place “{place}”; {shown} is used.',
  'routes.noticeRefused': 'The link’s own values for {ids} are not ones the estimate can use.',
  'routes.noticeChanged':
    '{count, plural, one {# assumption is} other {# assumptions are}} your own, so the estimate is yours: {labels}.',
  'routes.noticeMany': 'Four ways fit side by side; the others of the link are left out.',
  'routes.noticeSectors': 'Ways do not depend on a sector; the sector filter does not move them.',
  'routes.sourceLine': 'Legs and nodes: the atlas’s own network. Estimate: the atlas’s own.',
  'routes.sourceLineWith':
    'Legs and nodes: the atlas’s own network. Estimate: the atlas’s own. {sources}',

  'itinerary.list': 'The map in words, leg by leg',
  'itinerary.none': 'No way is on the map.',
  'itinerary.skip': 'Read the map in words instead',
  'itinerary.title': '{origin} to {destination}, {title}',
  'itinerary.summary':
    '{km} km in {legs, plural, one {# leg} other {# legs}}, {days} days by our estimate ({low} to {high}); {status}.',
  'itinerary.leg': '{leg}, {mode}, {km} km, {countries}.',
  'itinerary.more': '{leg} {more}.',
  'itinerary.loose': 'Beside the routes',
  'itinerary.looseTitle': 'Legs that no listed route takes',
  'itinerary.looseSummary': '{count, plural, one {# leg} other {# legs}}.',
  'itinerary.places': 'Places of agreements and projects',
  'itinerary.carried': 'Carries {carried}',
} as const;
