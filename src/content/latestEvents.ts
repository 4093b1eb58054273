import type { EventKind } from '#dataset/codes.ts';
import type { AtlasEvent } from '#dataset/event.ts';

/** What two sides agree on or do together; a visit alone is neither. */
const AGREEMENT_KINDS: readonly EventKind[] = [
  'treaty',
  'agreement',
  'memorandum',
  'deal',
  'project',
];

/** The latest agreements, deals and projects, newest first. */
export function latestAgreements(
  events: readonly AtlasEvent[],
  count: number,
): readonly AtlasEvent[] {
  return events
    .filter(({ kind }) => AGREEMENT_KINDS.includes(kind))
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .slice(0, count);
}
