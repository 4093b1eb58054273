import type { Observation } from '#dataset/observation.ts';
import type { Translator } from '#i18n/translator.ts';
import { claimText, valueText } from './claimText.ts';
import type { Claim, Contradiction, Subject } from './contradiction.ts';

export interface ContradictionText {
  /** What is in dispute and between which values, in one line. */
  readonly title: string;
  /** Who says what, how far apart, and the likely reason. */
  readonly text: string;
}

/** With more claims only the farthest apart are named; the cards have them all. */
const NAMED = 8;

/** Below this the two values read alike, and a ratio says nothing. */
const RATIO_WORTH_TELLING = 1.05;

/** Indicators whose own name does not say what is in dispute. */
const NAMED_SUBJECTS: ReadonlySet<string> = new Set([
  'trade.turnover',
  'trade.turnover-growth',
  'investment.cumulative',
  'investment.stock',
  'companies.count',
  'agreements.commercial',
]);

export function describeContradiction(
  contradiction: Contradiction,
  i18n: Translator,
): ContradictionText {
  return { title: titleOf(contradiction, i18n), text: textOf(contradiction, i18n) };
}

/** One side in words, and the observations it rests on. */
export interface SideText {
  readonly text: string;
  /** Several where the side is computed. */
  readonly observations: readonly Observation[];
  readonly computed: boolean;
}

/** Who says what; the two farthest apart first. */
export function describeSides(contradiction: Contradiction, i18n: Translator): readonly SideText[] {
  const { claims, widest } = contradiction;
  const first: readonly Claim[] = widest ?? [];
  const severalPeriods = statedPeriods(claims).size > 1;
  return [...first, ...claims.filter((claim) => !first.includes(claim))].map((claim) => ({
    text: sideText(claim, severalPeriods, i18n),
    observations: claim.observations,
    computed: claim.formula !== null,
  }));
}

function titleOf(contradiction: Contradiction, i18n: Translator): string {
  const { kind, subject, claims } = contradiction;
  const named = { subject: subjectText(subject, i18n), period: i18n.period(subject.period) };
  if (kind === 'mirror') {
    const [kazakh = '', italian = ''] = claims.map((claim) => valueText(claim, i18n));
    return i18n.t('contradiction.mirror', { ...named, kazakh, italian });
  }
  const ofSeries = kind === 'same-key' && statedPeriods(claims).size > 1;
  const outermost = kind === 'same-key' && !ofSeries ? claims : (contradiction.widest ?? claims);
  const values = { ...lowAndHigh(outermost, i18n), ...statedAndComputed(contradiction, i18n) };
  const where = whereText(contradiction, i18n);
  const key = ofSeries ? 'contradiction.series' : (`contradiction.${kind}` as const);
  return i18n.t(key, { ...named, ...values, where });
}

function lowAndHigh(claims: readonly Claim[], i18n: Translator) {
  const sorted = [...claims].sort((a, b) => a.value - b.value);
  const [low = '', high = ''] = [sorted[0], sorted.at(-1)].map((claim) =>
    claim ? valueText(claim, i18n) : '',
  );
  return { low, high };
}

/** The computed value, and the stated one farthest from it. */
function statedAndComputed({ claims }: Contradiction, i18n: Translator) {
  const computed = claims.find(({ formula }) => formula !== null);
  const stated = claims
    .filter(({ formula, observations }) => {
      // Parts that were added up are no rivals of their own sum.
      return formula === null && !observations.every((o) => computed?.observations.includes(o));
    })
    .sort((a, b) => distanceTo(b, computed) - distanceTo(a, computed))[0];
  return {
    stated: stated ? valueText(stated, i18n) : '',
    computed: computed ? valueText(computed, i18n) : '',
  };
}

function distanceTo(claim: Claim, other: Claim | undefined): number {
  return Math.abs(claim.value - (other?.value ?? 0));
}

/** The period of the two claims farthest apart, and the partner where there are several. */
function whereText({ subject, widest }: Contradiction, i18n: Translator): string {
  const first = widest?.[0].observations[0];
  const period = i18n.period(first?.period ?? null);
  if (subject.partner !== 'others') return period;
  const partner = i18n.country(first?.counterpart ?? '');
  return i18n.t('contradiction.partnerAndPeriod', { partner, period });
}

function textOf(contradiction: Contradiction, i18n: Translator): string {
  const { claims, widest } = contradiction;
  const many = claims.length > NAMED;
  const sides = sidesText(many ? (widest ?? claims) : claims, i18n);
  const who = many
    ? i18n.t('contradiction.manySides', { count: claims.length, sides })
    : i18n.t('contradiction.sides', { sides });
  return `${who} ${describeReason(contradiction, i18n)}`;
}

/** How far apart the sides are, and the likely reason. */
export function describeReason(
  { claims, likelyReason, gap }: Contradiction,
  i18n: Translator,
): string {
  const sentences: string[] = [];
  const isRank = claims.some(({ unit }) => unit === 'RANK');
  if (gap.ratio !== null && gap.ratio >= RATIO_WORTH_TELLING && !isRank) {
    const ratio = i18n.number(gap.ratio, gap.ratio < 10 ? 1 : 0);
    sentences.push(i18n.t('contradiction.gapRatio', { ratio }));
  }
  sentences.push(
    likelyReason === null
      ? i18n.t('likelyReason.none')
      : i18n.t('likelyReason.intro', { reason: i18n.code('likelyReason', likelyReason) }),
  );
  return sentences.join(' ');
}

function sidesText(claims: readonly Claim[], i18n: Translator): string {
  const severalPeriods = statedPeriods(claims).size > 1;
  return claims.map((claim) => sideText(claim, severalPeriods, i18n)).join('; ');
}

function sideText(claim: Claim, severalPeriods: boolean, i18n: Translator): string {
  const side = { publisher: claim.publisher, value: claimText(claim, i18n) };
  if (!severalPeriods || claim.formula !== null) return i18n.t('contradiction.side', side);
  const period = i18n.period(claim.observations[0]?.period ?? null);
  return i18n.t('contradiction.sideOfPeriod', { ...side, period });
}

function statedPeriods(claims: readonly Claim[]): ReadonlySet<string | null> {
  return new Set(
    claims
      .filter(({ formula }) => formula === null)
      .map(({ observations }) => observations[0]?.period ?? null),
  );
}

function subjectText(subject: Subject, i18n: Translator): string {
  const what = baseText(subject, i18n);
  if (subject.product !== null) {
    const product = i18n.text(subject.product);
    return i18n.t('contradictionSubject.ofProduct', { what, product });
  }
  if (subject.place !== null) {
    const place = i18n.code('observedPlace', subject.place);
    return i18n.t('contradictionSubject.ofPlace', { what, place });
  }
  return what;
}

function baseText({ indicator, direction, partner, basis }: Subject, i18n: Translator): string {
  if (/^trade\.(value|product-value)$/.test(indicator) && direction !== null) {
    const whose = partner === null ? direction : `${direction}.${partner}`;
    return i18n.code('contradictionSubject', whose);
  }
  if (basis !== null && /^trade\.(share|rank)$/.test(indicator)) {
    return i18n.code('contradictionSubject', `${indicator}.${basis}`);
  }
  const named = NAMED_SUBJECTS.has(indicator);
  return i18n.code(named ? 'contradictionSubject' : 'indicator', indicator);
}
