import type { Codec } from './codec.ts';
import { plain, splitList } from './codec.ts';
import type { DisputeFilter } from './view.ts';
import { DISPUTE_PAGES } from './view.ts';
import { yearOr } from './yearCodec.ts';

const ALL = 'all';
const year = yearOr(ALL);

/** `trade`, `2023` or `trade~2023`. */
export const disputeFilter: Codec<DisputeFilter> = {
  parse(text) {
    const parts = splitList(plain(text));
    const page = DISPUTE_PAGES.find((known) => parts.includes(known)) ?? null;
    const rest = parts.filter((part) => part !== page);
    const [other] = rest;
    if (rest.length > 1 || parts.length === 0) return { problem: 'unknown-value' };
    if (other === undefined) return { value: { page, year: null } };
    const parsed = year.parse(other);
    if ('problem' in parsed) {
      return /^\d+$/.test(other) ? parsed : { problem: 'unknown-value' };
    }
    return { value: { page, year: parsed.value === ALL ? null : parsed.value } };
  },
  write: ({ page, year: chosen }) =>
    [page, chosen].filter((part) => part !== null).join('~') || ALL,
};
