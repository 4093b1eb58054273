/** Words of sharing, embedding and presenting. */
export const share = {
  'alone.open': 'Full screen',
  'alone.title': 'Figure on the full screen',
  'alone.leave': 'Leave full screen',
  'alone.previous': 'Previous figure',
  'alone.next': 'Next figure',
  'alone.counter': '{at} of {count}',

  'share.open': 'Share and embed…',
} as const;
