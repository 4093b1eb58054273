import type { Dataset, Observation } from '#dataset/observation.ts';
import type { Translator } from '#i18n/translator.ts';

/** What an observation measures, without its period: ‘Exports to Italy’, ‘Cargo handled: Port of Aktau’. */
export function observationSubject(
  observation: Observation,
  dataset: Dataset | undefined,
  i18n: Translator,
): string {
  const base = indicatorName(observation, i18n);
  const { product, place, sector } = observation;
  if (product !== null) {
    return i18n.t('observation.ofProduct', {
      what: base,
      product: productName(product, dataset, i18n),
    });
  }
  if (place !== null) {
    return i18n.t('observation.ofPlace', { what: base, place: placeName(place, i18n) });
  }
  if (sector !== null) {
    return i18n.t('observation.ofSector', { what: base, sector: i18n.code('sector', sector) });
  }
  return base;
}

/** The subject with its period: ‘Exports to Italy, 2024’. */
export function observationName(
  observation: Observation,
  dataset: Dataset | undefined,
  i18n: Translator,
): string {
  return i18n.t('observation.name', {
    what: observationSubject(observation, dataset, i18n),
    period: i18n.period(observation.period),
  });
}

export function productName(
  product: string,
  dataset: Dataset | undefined,
  i18n: Translator,
): string {
  const name = dataset?.products.get(product);
  return name ? i18n.text(name) : product;
}

export function placeName(place: string, i18n: Translator): string {
  return i18n.code('observedPlace', place);
}

function indicatorName(observation: Observation, i18n: Translator): string {
  const { indicator, direction, counterpart } = observation;
  if (indicator !== 'trade.value') return i18n.code('indicator', indicator);
  const partner = counterpart === null ? '' : i18n.country(counterpart);
  return i18n.t(`tradeValue.${direction ?? 'none'}`, { partner });
}
