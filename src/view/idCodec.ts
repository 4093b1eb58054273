import type { Codec } from './codec.ts';
import { plain, splitList, trimmed, visible } from './codec.ts';
import type { Tab } from './view.ts';
import { TABS } from './view.ts';

export const MAX_CARD_ID = 300;

const ID = /^[a-z0-9](?:[\w.:/-]{0,118}[a-z0-9])?$/i;
const UNFIT_FOR_A_CARD = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|%[0-9a-f]{2}/iu;

export const nodeId: Codec<string | null> = {
  parse(text) {
    const id = trimmed(text);
    return ID.test(id) ? { value: id } : { problem: 'not-an-id' };
  },
  write: (id) => id ?? '',
};

/** Ids in the order given; `joined` ids hold several with `+` between, which a query reads as a space. */
export function idList({
  joined,
  repeats,
}: {
  joined: boolean;
  repeats: boolean;
}): Codec<readonly string[]> {
  const fits = (id: string) => (joined ? id.split('+') : [id]).every((part) => ID.test(part));
  return {
    parse(text) {
      const asked = splitList(joined ? trimmed(text).replace(/[\s+]+/g, '+') : trimmed(text));
      const ids = repeats ? asked : [...new Set(asked)];
      const known = ids.filter(fits);
      const unknown = ids.filter((id) => !fits(id));
      if (known.length === 0) return { problem: 'not-an-id' };
      if (unknown.length === 0) return { value: known };
      // Half a path leads elsewhere than the path that was asked for.
      if (repeats) return { problem: 'not-an-id' };
      return { value: known, notice: { reason: 'partly-unknown', given: unknown.join('~') } };
    },
    write: (ids) => ids.join('~'),
  };
}

export const cardId: Codec<string | null> = {
  parse(text) {
    const id = visible(text);
    const fits = id.length > 0 && id.length <= MAX_CARD_ID && !UNFIT_FOR_A_CARD.test(id);
    return fits ? { value: id } : { problem: 'not-an-id' };
  },
  write: (id) => id ?? '',
};

export const tabs: Codec<Readonly<Record<string, Tab>>> = {
  parse(text) {
    const asked = splitList(plain(text)).map((part) => ({ part, open: parseTab(part) }));
    const unknown = asked.filter(({ open }) => open === null).map(({ part }) => part);
    if (unknown.length === asked.length) return { problem: 'unknown-value' };
    const open = asked.flatMap((tab) => (tab.open === null ? [] : [tab.open]));
    const value = Object.fromEntries(open.filter(([, tab]) => tab !== 'chart'));
    if (unknown.length === 0) return { value };
    return { value, notice: { reason: 'partly-unknown', given: unknown.join('~') } };
  },
  write: (open) =>
    Object.entries(open)
      .filter(([, tab]) => tab !== 'chart')
      .map(([figure, tab]) => `${figure}:${tab}`)
      .sort()
      .join('~'),
};

/** `id:number` pairs; of an id given twice the last holds. Numbers stand as people write them: no sign, no exponent. */
export const numbersById: Codec<Readonly<Record<string, number>>> = {
  parse(text) {
    const asked = splitList(plain(text)).map((part) => ({ part, pair: parseNumber(part) }));
    const unknown = asked.filter(({ pair }) => pair === null).map(({ part }) => part);
    if (unknown.length === asked.length) return { problem: 'unknown-value' };
    const value = Object.fromEntries(asked.flatMap(({ pair }) => (pair === null ? [] : [pair])));
    if (unknown.length === 0) return { value };
    return { value, notice: { reason: 'partly-unknown', given: unknown.join('~') } };
  },
  write: (numbers) =>
    Object.entries(numbers)
      .map(([id, number]) => `${id}:${number}`)
      .sort()
      .join('~'),
};

function parseNumber(part: string): readonly [string, number] | null {
  const [, id, digits] = /^([a-z][a-z0-9-]{0,40}):(\d{1,6}(?:\.\d{1,4})?)$/.exec(part) ?? [];
  return id === undefined || digits === undefined ? null : [id, Number(digits)];
}

function parseTab(part: string): readonly [string, Tab] | null {
  const [figure = '', name] = part.split(':');
  const tab = TABS.find((candidate) => candidate === name);
  return tab !== undefined && /^[a-z][a-z0-9-]*$/.test(figure) ? [figure, tab] : null;
}
