import type { EventKind } from '#dataset/codes.ts';
import type { AtlasEvent } from '#dataset/event.ts';

/** Kinds of event that are a paper with signatures. */
export const DOCUMENT_KINDS = [
  'treaty',
  'agreement',
  'memorandum',
  'deal',
] as const satisfies readonly EventKind[];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Whether the event is a document with signatures; what is announced or negotiated is none yet. */
export function isSignedDocument({ kind, status }: AtlasEvent): boolean {
  return DOCUMENT_KINDS.some((one) => one === kind) && status !== null && status !== 'announced';
}
