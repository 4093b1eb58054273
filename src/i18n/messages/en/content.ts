/** Words that figures of every page use. */
export const content = {
  'content.sourceLine': 'Sources: {shown}.',
  'content.sourceLineMore': 'Sources: {shown} and {rest, plural, one {# other} other {# others}}.',
} as const;
