import { VIEW_FIELDS, VIEW_PARAMS } from './params.ts';
import { encodeText } from './query.ts';
import type { View } from './view.ts';

/** The query that asks for a view: `''` for the default one, else `?…` with what differs from it. */
export function formatView(view: View): string {
  const pairs = VIEW_FIELDS.flatMap((field) => formatPair(view, field) ?? []);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function formatPair<K extends keyof View>(view: View, field: K): string | null {
  const { key, format, plusIsPlain } = VIEW_PARAMS[field];
  const text = format(view[field]);
  if (text === null) return null;
  if (text === '') return key;
  const encoded = encodeText(text);
  return `${key}=${plusIsPlain ? encoded.replaceAll('%2B', '+') : encoded}`;
}
