import type { Dataset, Observation } from '#dataset/observation.ts';
import type { StatDatasetId } from '#dataset/structure.ts';
import { isStatDatasetId } from '#dataset/structure.ts';
import { claimKey } from '#evidence/claimKey.ts';
import type { ObservationClaim, RankedClaim } from '#evidence/headline.ts';
import { rankClaims, toClaim } from '#evidence/headline.ts';
import { printedParts, printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { CardContent, CardContext, CardField, CardItem, CardSection } from './cardContent.ts';
import { field, section } from './cardContent.ts';
import type { ColourRole } from './colourRole.ts';
import type { Derived } from './derived.ts';
import { derivedText } from './derivedText.ts';
import { observationName, placeName, productName } from './observationName.ts';
import { sourceFields, sourceMeta } from './sourceField.ts';

/** The statistical dataset that an observation's id names; null where it names none. */
export function datasetOf(observationId: string): StatDatasetId | null {
  const [id] = observationId.split(':');
  return isStatDatasetId(id) ? id : null;
}

/** Who states a value, where, how it is defined, what else is claimed and what the page made of it. */
export function observationCard(id: string, context: CardContext): CardContent | null {
  const { i18n, data } = context;
  const datasetId = datasetOf(id);
  const dataset = datasetId === null ? undefined : data[datasetId];
  const observation = dataset?.byId.get(id);
  if (!dataset || !observation) return null;
  const ranked = rankRivals(observation, dataset, context);
  return {
    id,
    kind: 'observation',
    title: observationName(observation, dataset, i18n),
    colour: colourOf(observation),
    value: printedParts(i18n, observation),
    standing: standing(observation, i18n),
    fields: [
      ...sourceFields(data.sources.byId.get(observation.source), observation.locator, i18n),
      ...meaningFields(observation, dataset, i18n),
      ...field('why', i18n.t('card.field.why'), whyHere(observation, ranked, i18n)),
    ],
    working: null,
    sections: [
      ...otherClaims(observation, ranked, context),
      ...conversions(id, context),
      ...section(
        'contradictions',
        i18n.t('card.section.contradictions'),
        context.contradictionsFor?.(id) ?? [],
      ),
      ...usedIn(id, context),
    ],
  };
}

type Ranked = RankedClaim<ObservationClaim>;

function rankRivals(
  observation: Observation,
  dataset: Dataset,
  { data }: CardContext,
): readonly Ranked[] {
  const key = claimKey(observation);
  const rivals = (dataset.byIndicator.get(observation.indicator) ?? []).filter(
    (other) => claimKey(other) === key,
  );
  return rankClaims(rivals.map((rival) => toClaim(rival, data.sources.byId)));
}

function standing(observation: Observation, i18n: Translator): string {
  const who = observation.reporter;
  return [
    i18n.t('card.standing.printed'),
    i18n.code('qualifier', observation.qualifier),
    who === null
      ? i18n.t('card.standing.unstated')
      : i18n.t('card.standing.reportedBy', { who: i18n.country(who) }),
  ].join(' · ');
}

function colourOf({ reporter, direction }: Observation): ColourRole {
  if (reporter !== null) return reporter === 'KZ' ? 'kz' : 'it';
  if (direction === 'kz-it') return 'kz';
  return direction === 'it-kz' ? 'it' : 'ink';
}

function meaningFields(
  observation: Observation,
  dataset: Dataset,
  i18n: Translator,
): readonly CardField[] {
  const { definition, period, direction, product, sector, place, scope, basis } = observation;
  const { caution, obsStatus, note } = observation;
  const code = product?.split(':')[1] ?? '';
  return [
    ...field('defined', i18n.t('card.field.defined'), definition && i18n.text(definition)),
    ...field('period', i18n.t('card.field.period'), i18n.period(period)),
    ...field(
      'direction',
      i18n.t('card.field.direction'),
      direction && i18n.code('direction', direction),
    ),
    ...field(
      'product',
      i18n.t('card.field.product'),
      product && productName(product, dataset, i18n),
    ),
    ...field('productCode', i18n.t('card.field.productCode'), /^\d/.test(code) ? code : null),
    ...field('sector', i18n.t('card.field.sector'), sector && i18n.code('sector', sector)),
    ...field('place', i18n.t('card.field.place'), place && placeName(place, i18n)),
    ...field('scope', i18n.t('card.field.scope'), scope && i18n.code('observedScope', scope)),
    ...field('basis', i18n.t('card.field.basis'), basis && i18n.code('observedBasis', basis)),
    ...field(
      'status',
      i18n.t('card.field.status'),
      obsStatus === 'F' ? i18n.code('obsStatus', obsStatus) : null,
    ),
    ...field('caution', i18n.t('card.field.caution'), caution && i18n.code('caution', caution), {
      warning: true,
    }),
    ...field('note', i18n.t('card.field.note'), note && i18n.text(note)),
  ];
}

function whyHere(observation: Observation, ranked: readonly Ranked[], i18n: Translator): string {
  const own = ranked.find(({ claim }) => claim.id === observation.id);
  if (!own) return '';
  if (ranked.length === 1 && own.reason === 'headline') return i18n.t('card.reason.only');
  return i18n.t(`headline.${own.reason}`);
}

function otherClaims(
  observation: Observation,
  ranked: readonly Ranked[],
  { data, i18n }: CardContext,
): readonly CardSection[] {
  const items = ranked
    .filter(({ claim }) => claim.id !== observation.id)
    .map((rival): CardItem => {
      const source = data.sources.byId.get(rival.claim.observation.source);
      return {
        key: rival.claim.id,
        lead: printedText(i18n, rival.claim.observation),
        text: sourceMeta(source, i18n),
        meta: i18n.t(`headline.${rival.reason}`),
        card: rival.claim.id,
      };
    });
  const title = i18n.t('card.section.others', { period: i18n.period(observation.period) });
  return section('others', title, items, { note: i18n.t('card.section.others.note') });
}

/** What the page shows of this one observation after conversion. */
function conversions(id: string, { contents, i18n }: CardContext): readonly CardSection[] {
  const ids = contents.flatMap(({ table, derived }) =>
    table.rows
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.obs === id && cell.derived !== undefined)
      .flatMap((cell) => derived[cell.derived ?? ''] ?? []),
  );
  return section(
    'conversions',
    i18n.t('card.section.conversions'),
    unique(ids).map(conversionItem),
  );
}

function conversionItem(derived: Derived): CardItem {
  return {
    key: derived.id,
    lead: derivedText(derived),
    text: derived.formula,
    meta: derived.working,
    card: derived.id,
  };
}

const USES_SHOWN = 8;

/** Computed values on the page that this observation went into, conversions of it alone left out. */
function usedIn(id: string, { contents, i18n }: CardContext): readonly CardSection[] {
  const uses = contents
    .flatMap(({ derived }) => Object.values(derived))
    .filter(({ inputs }) => inputs.some((input) => input.obs === id) && !convertsOnly(id, inputs));
  const items = unique(uses).map((derived) => ({
    key: derived.id,
    lead: derivedText(derived),
    text: derived.label,
    meta: '',
    card: derived.id,
  }));
  return section('usedIn', i18n.t('card.section.usedIn'), items, { most: USES_SHOWN });
}

function convertsOnly(id: string, inputs: Derived['inputs']): boolean {
  return inputs.every((input) => input.obs === id || input.obs?.startsWith('reference:') === true);
}

function unique(all: readonly Derived[]): readonly Derived[] {
  return [...new Map(all.map((derived) => [derived.id, derived])).values()];
}
