import { parsePeriod } from '#dataset/parsePeriod.ts';
import type { Claim, Conflict, Contradiction } from './contradiction.ts';
import { createContradiction } from './contradiction.ts';
import { excludes } from './interval.ts';
import { likelyReason } from './likelyReason.ts';
import type { Topic } from './topic.ts';
import { reporterOf, shapeOf } from './topic.ts';

/** What adds up over time, so that a part of a period can never exceed the whole. */
const ADDS_UP =
  /^(trade\.(value|turnover|product-(value|mass|volume))|investment\.cumulative|(corridor|btk|port|instc|northern|oil)\.\S*(tonnes|teu|trains))$/;

interface Dated {
  readonly topic: Topic;
  readonly claim: Claim;
  readonly first: string;
  readonly last: string;
}

interface Nested {
  readonly part: Dated;
  readonly whole: Dated;
}

/** Claims for a part of a period that exceed what others claim for the whole of it. */
export function nestedPeriods(topics: ReadonlyMap<string, Topic>): readonly Contradiction[] {
  const stems = new Map<string, Topic[]>();
  for (const topic of topics.values()) {
    if (!ADDS_UP.test(topic.subject.indicator)) continue;
    const group = stems.get(topic.stem);
    if (group) group.push(topic);
    else stems.set(topic.stem, [topic]);
  }
  return [...stems.values()].flatMap(ofStem);
}

function ofStem(topics: readonly Topic[]): readonly Contradiction[] {
  // Years of one series, or months of one, hold no part of each other.
  if (new Set(topics.map(({ subject }) => shapeOf(subject.period ?? ''))).size < 2) return [];
  const dated = topics.flatMap(date);
  const byTopic = new Map<Topic, Nested[]>();
  for (const part of dated) {
    for (const whole of dated) {
      if (!isWithin(part, whole) || !exceeds(part.claim, whole.claim)) continue;
      byTopic.set(whole.topic, [...(byTopic.get(whole.topic) ?? []), { part, whole }]);
    }
  }
  return [...byTopic].map(([topic, nested]) => ofWhole(topic, nested));
}

function ofWhole(topic: Topic, nested: readonly Nested[]): Contradiction {
  const claims = new Set(nested.flatMap(({ part, whole }) => [part.claim, whole.claim]));
  const conflicts = nested.map(({ part, whole }): Conflict => {
    const reason = likelyReason(part.claim, whole.claim, () => false);
    return { claims: [part.claim, whole.claim], reason };
  });
  return createContradiction(
    'part-exceeds-whole',
    topic.key,
    topic.subject,
    [...claims],
    conflicts,
  );
}

function date(topic: Topic): readonly Dated[] {
  const span = parsePeriod(topic.subject.period ?? '');
  const { first, last } = span ?? {};
  if (!first || !last) return [];
  return topic.claims
    .filter(({ formula, caution }) => formula === null && caution === null)
    .map((claim) => ({ topic, claim, first, last }));
}

function isWithin(part: Dated, whole: Dated): boolean {
  const inside = part.first >= whole.first && part.last <= whole.last;
  return inside && (part.first !== whole.first || part.last !== whole.last);
}

function exceeds(part: Claim, whole: Claim): boolean {
  if (part.unit !== whole.unit || part.value <= whole.value) return false;
  return sameCut(part, whole) && excludes(part.interval, whole.interval);
}

/** Whose figure it is matters in trade only; another scope explains more than a period does. */
function sameCut(part: Claim, whole: Claim): boolean {
  const [a, b] = [part.observations[0], whole.observations[0]];
  if (a?.scope !== b?.scope || a?.definitionCode !== b?.definitionCode) return false;
  return !a?.indicator.startsWith('trade.') || reporterOf(part) === reporterOf(whole);
}
