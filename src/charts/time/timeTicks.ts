import type { Position } from '#charts/axisTicks.ts';
import { yearTicks } from '#charts/axisTicks.ts';
import { textWidth } from '#charts/textWidth.ts';
import type { TimeContent } from '#content/timeContent.ts';
import type { Translator } from '#i18n/translator.ts';

export interface TimeTick {
  readonly x: number;
  readonly text: string;
}

const SIZE = 12;
const MOST_ON_PHONE = 7;
const LEAST_DISTANCE = { narrow: 58, wide: 84 };
/** Windows up to this many years are marked by the month where the grain allows. */
const SHORT = 2.1;

/** What is written under the time axis: years, or months where the window is short. */
export function timeTicks(
  content: TimeContent,
  domain: readonly [number, number],
  toX: Position,
  narrow: boolean,
  i18n: Translator,
): readonly TimeTick[] {
  const [from, to] = domain;
  const room = toX(to) - toX(from);
  if (content.grain === 'month' && to - from < SHORT)
    return monthTicks(content.window, toX, room, i18n);
  const most = Math.max(
    2,
    Math.floor(room / (narrow ? LEAST_DISTANCE.narrow : LEAST_DISTANCE.wide)) + 1,
  );
  const last = Math.max(from, content.window[1]);
  return yearTicks(from, last, narrow ? Math.min(MOST_ON_PHONE, most) : most).map((year) => ({
    x: toX(year),
    text: i18n.period(String(year)),
  }));
}

function monthTicks(
  [from, to]: readonly [number, number],
  toX: Position,
  room: number,
  i18n: Translator,
): readonly TimeTick[] {
  const first = Math.round(from * 12);
  const count = Math.round(to * 12) - first;
  const texts = Array.from({ length: count + 1 }, (_, index) => {
    const month = first + index;
    const name = String((month % 12) + 1).padStart(2, '0');
    return { x: toX(month / 12), text: i18n.period(`${Math.floor(month / 12)}-${name}`) };
  });
  const widest = Math.max(...texts.map(({ text }) => textWidth(text, SIZE))) + 16;
  const step = Math.max(1, Math.ceil(((count + 1) * widest) / Math.max(room, 1)));
  return texts.filter((_, index) => index % step === 0);
}
