import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { rankClaims, toClaim } from '#evidence/headline.ts';
import type { Translator } from '#i18n/translator.ts';
import { countText, definitionOf, monthOf } from './countSeries.ts';

/** The spread of counts of operating companies in the last year that has any, and the last register. */
export function countSentence(
  observations: readonly Observation[],
  sources: SourceIndex,
  i18n: Translator,
): string {
  const clauses = [
    operatingClause(observations, sources, i18n),
    registerClause(observations, i18n),
  ];
  const [first, second] = clauses.filter((clause) => clause !== null);
  if (first === undefined) return i18n.t('counts.sentence.none', { count: observations.length });
  return i18n.t('sentence.full', {
    text: second === undefined ? first : i18n.t('sentence.join', { first, second }),
  });
}

function operatingClause(
  observations: readonly Observation[],
  sources: SourceIndex,
  i18n: Translator,
): string | null {
  const operating = observations.filter((o) => definitionOf(o) === 'operating');
  if (operating.length === 0) return null;
  const year = Math.max(...operating.map(({ period }) => Math.floor(monthOf(period))));
  const ofYear = operating.filter(({ period }) => Math.floor(monthOf(period)) === year);
  const [low, high] = [Math.min, Math.max].map((pick) =>
    firstWith(ofYear, pick(...ofYear.map(inUnits)), sources),
  );
  if (!low || !high) return null;
  return low === high
    ? i18n.t('counts.sentence.one', { year: String(year), value: countText(low, i18n) })
    : i18n.t('counts.sentence.range', {
        year: String(year),
        low: countText(low, i18n),
        high: countText(high, i18n),
      });
}

/** Of the counts with that value, the one that the headline rule puts first. */
function firstWith(
  observations: readonly Observation[],
  value: number,
  sources: SourceIndex,
): Observation | undefined {
  const equals = observations.filter((o) => inUnits(o) === value);
  return rankClaims(equals.map((o) => toClaim(o, sources.byId)))[0]?.claim.observation;
}

function registerClause(observations: readonly Observation[], i18n: Translator): string | null {
  const last = observations
    .filter((o) => definitionOf(o) === 'registered')
    .sort((a, b) => monthOf(b.period) - monthOf(a.period))[0];
  if (!last) return null;
  return i18n.t('counts.sentence.registered', {
    count: countText(last, i18n),
    period: i18n.period(last.period),
  });
}
