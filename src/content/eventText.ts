import type { AtlasEvent } from '#dataset/event.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';

export function eventYear({ date }: AtlasEvent): number {
  return Number(date.slice(0, 4));
}

/** The day, month or year, or from when to when. */
export function eventDate({ date, end }: AtlasEvent, i18n: Translator): string {
  return i18n.period(end === null ? date : `${date}/${end}`);
}

export function eventParties({ parties }: AtlasEvent, i18n: Translator): string {
  return i18n.list(parties.map(({ name }) => name));
}

/** The value as the source prints it, with what it is a value of; empty where none is stated. */
export function eventValue({ value }: AtlasEvent, i18n: Translator): string {
  if (value === null) return '';
  const printed = printedText(i18n, { ...value, obsValue: value.amount });
  return value.note === null
    ? printed
    : i18n.t('agreements.valueNote', { value: printed, note: i18n.text(value.note) });
}

/** `1992–2026`, or the one year. */
export function yearsText(
  { from, to }: { readonly from: number; readonly to: number },
  i18n: Translator,
): string {
  return from === to
    ? String(from)
    : i18n.t('agreements.years', { from: String(from), to: String(to) });
}
