/** Words that figures of every page use. */
export const content = {
  'content.sourceLine': 'Sources: {shown}.',
  'content.sourceLineMore': 'Sources: {shown} and {rest, plural, one {# other} other {# others}}.',

  'qualified.about': 'about {value}',
  'qualified.nearly': 'nearly {value}',
  'qualified.over': 'over {value}',
  'qualified.up-to': 'up to {value}',
  'qualified.at-least': 'at least {value}',
  'source.inTable': '{publisher}, {published}',
  'content.noteLeftOut':
    'The picture shows {count, number} claims beside one value at most; the card of the value lists them all.',
  'content.noteRivals': 'Hollow marks are what other sources state for the same value.',
  'count.formula': 'number of the entries listed',
  'count.working':
    '{count, plural, =0 {none listed} one {# entry listed} other {# entries listed}}',
} as const;
