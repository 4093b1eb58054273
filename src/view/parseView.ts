import type { ProblemReason } from './codec.ts';
import { visible } from './codec.ts';
import { VIEW_FIELDS, VIEW_PARAMS } from './params.ts';
import { readQuery } from './query.ts';
import type { View } from './view.ts';
import { DEFAULT_VIEW } from './view.ts';

/** Something the address asks for and does not get. */
export interface ViewProblem {
  readonly field: keyof View;
  /** The key's published name. */
  readonly key: string;
  /** What was asked for, as read, shortened. */
  readonly given: string;
  readonly reason: ProblemReason;
  /** What is shown instead, in the words of the address; empty: the default, which has no words. */
  readonly fallback: string;
}

export interface ParsedView {
  readonly view: View;
  /** At most one a key, in the order of the table. */
  readonly problems: readonly ViewProblem[];
}

type Complaint = Pick<ViewProblem, 'given' | 'reason'>;
type Draft = { -readonly [K in keyof View]: View[K] };

const MAX_TEXT = 4000;
const MAX_GIVEN = 80;
const FIELD_BY_KEY = new Map(
  VIEW_FIELDS.flatMap((field) =>
    [VIEW_PARAMS[field].key, ...VIEW_PARAMS[field].aliases].map((key) => [key, field] as const),
  ),
);

/**
 * The view a query asks for. Never throws: keys we don't know are ignored, of a key given twice the
 * last valid value wins, and values we don't understand leave the default and a problem to report.
 */
export function parseView(search: string): ParsedView {
  const view: Draft = { ...DEFAULT_VIEW };
  const complaints = new Map<keyof View, Complaint>();

  for (const { key, text } of readQuery(search)) {
    const field = FIELD_BY_KEY.get(key.trim().toLowerCase());
    if (field === undefined) continue;
    if (text.trim() === '' && !VIEW_PARAMS[field].standsAlone) continue;
    const complaint = readInto(view, field, text);
    if (complaint === null) complaints.delete(field);
    else complaints.set(field, complaint);
  }

  const problems = VIEW_FIELDS.flatMap((field) => {
    const complaint = complaints.get(field);
    const { key } = VIEW_PARAMS[field];
    return complaint ? [{ field, key, ...complaint, fallback: written(view, field) }] : [];
  });
  return { view, problems };
}

function readInto<K extends keyof View>(view: Draft, field: K, text: string): Complaint | null {
  if (text.length > MAX_TEXT) return { given: shorten(text), reason: 'unknown-value' };
  const parsed = VIEW_PARAMS[field].parse(text);
  if ('problem' in parsed) return { given: shorten(text), reason: parsed.problem };
  view[field] = parsed.value;
  const { notice } = parsed;
  return notice ? { given: shorten(notice.given ?? text), reason: notice.reason } : null;
}

function written<K extends keyof View>(view: Draft, field: K): string {
  return VIEW_PARAMS[field].write(view[field]);
}

function shorten(text: string): string {
  const readable = visible(text.replace(/\p{Cc}/gu, ' '));
  if (readable.length <= MAX_GIVEN) return readable;
  return `${[...readable.slice(0, MAX_GIVEN * 2)].slice(0, MAX_GIVEN - 1).join('')}…`;
}
