/** Words of the choice of ways and of what their estimate assumes. */
export const routePicker = {
  'routePicker.name': 'Choose the ways to compare',
  'routePicker.origin': 'From',
  'routePicker.destination': 'To',
  'routePicker.ways': 'Ways to compare, up to {most}',
  'routePicker.detail': '{km} km, {days} days ({low}–{high}) by our estimate, {status}',
  'routePicker.full': '{most} ways are chosen: take one away to choose another.',
  'routePicker.lastOne': 'At least one way stays chosen.',
  'routePicker.assumptions': 'Assumptions of the estimate',
  'routePicker.assumptionsChanged':
    'Assumptions of the estimate ({count, plural, one {# of your own} other {# of your own}})',
  'routePicker.hint':
    'Your value takes the place of the typical one; the good and the bad case move with it in proportion.',
  'routePicker.column.assumption': 'Assumption',
  'routePicker.column.low': 'Low',
  'routePicker.column.typical': 'Typical',
  'routePicker.column.high': 'High',
  'routePicker.column.basis': 'Rests on',
  'routePicker.reset': 'Back to the atlas’s assumptions',
  'routePicker.value': '{label}, typical value in {unit}',
  'routePicker.unit.km/h': 'km/h',
  'routePicker.unit.days': 'days',
  'routePicker.unit.times': 'times',
  'routePicker.bound.low': 'low: {how}',
  'routePicker.bound.typical': 'typical: {how}',
  'routePicker.bound.high': 'high: {how}',
  'routePicker.refused':
    'A number from {least} to {most} is needed; the estimate still uses {value}.',
  'routePicker.own':
    'your value, with low and high in proportion; the atlas has {typical} ({low} to {high})',
  'routePicker.ours': 'the rest: our assumption',
  'routePicker.allOurs': 'our assumption',
} as const;
