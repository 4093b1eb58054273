import type { Contradiction } from '#evidence/contradiction.ts';
import { describeContradiction, describeReason } from '#evidence/describeContradiction.ts';
import type { Translator } from '#i18n/translator.ts';
import { DISPUTE_PAGES } from '#view/view.ts';
import { contradictionItem } from './contradictionItem.ts';

/** What the sources disagree on most on one page: plain values, so that a prerendered page can bring them. */
export interface PageDisputes {
  readonly page: string;
  /** How many contradictions touch the page in all. */
  readonly count: number;
  /** Words of the way to all of them. */
  readonly all: string;
  /** Most serious first. */
  readonly items: readonly PageDispute[];
}

export interface PageDispute {
  readonly key: string;
  readonly title: string;
  readonly reason: string;
  readonly card: string | null;
}

const MOST = 3;
const MOST_OVERALL = 5;

/** True for a page whose figures the sources can be at odds over; the overview touches them all. */
export function hasDisputes(page: string): boolean {
  return page === 'overview' || (DISPUTE_PAGES as readonly string[]).includes(page);
}

/** The most serious contradictions of a page, one a subject where there are enough; the overview has one of each page. */
export function pageDisputes(
  found: readonly Contradiction[],
  page: string,
  i18n: Translator,
): PageDisputes {
  const overall = page === 'overview';
  const own = overall ? found : found.filter(({ pages }) => pages.includes(page));
  const chosen = varied(
    own,
    overall ? MOST_OVERALL : MOST,
    overall ? ({ pages }) => pages.join() : subjectOf,
  );
  return {
    page,
    count: own.length,
    all: i18n.t(overall ? 'disputes.allOverall' : 'disputes.all', { count: own.length }),
    items: chosen.map((one) => ({
      key: one.id,
      title: describeContradiction(one, i18n).title,
      reason: describeReason(one, i18n),
      card: contradictionItem(one, i18n).card,
    })),
  };
}

/** Ten years of one gap would leave no room for anything else. */
function subjectOf({ kind, subject }: Contradiction): string {
  return [kind, subject.indicator, subject.direction, subject.place].join();
}

/** The first of each group, then what is left of the rest, in the order given. */
function varied(
  list: readonly Contradiction[],
  most: number,
  groupOf: (one: Contradiction) => string,
): readonly Contradiction[] {
  const firsts = new Map<string, Contradiction>();
  for (const one of list) {
    const group = groupOf(one);
    if (!firsts.has(group)) firsts.set(group, one);
  }
  const leading = new Set(firsts.values());
  const ranked = [...leading, ...list.filter((one) => !leading.has(one))];
  const chosen = new Set(ranked.slice(0, most));
  return list.filter((one) => chosen.has(one));
}
