import type { Observation } from '#dataset/observation.ts';
import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import { observationList, observationTable } from './observationList.ts';
import { createWorkings } from './workings.ts';

type Data = FigureData<'investment'>;

export function buildInvestmentRanks(data: Data, view: View, i18n: Translator): FigureContent {
  const workings = createWorkings(data.sources, i18n);
  const ranks = (data.investment.byIndicator.get('investment.rank') ?? []).filter(
    ({ sector }) => sector === null || view.sectors === null || view.sectors.includes(sector),
  );
  for (const observation of ranks) workings.use(observation);
  const groups = [
    { id: 'ranks', title: i18n.t('investRanks.group'), observations: newestFirst(ranks) },
  ];
  const text = (observation: Observation) => placeText(observation, i18n);
  return {
    id: 'investment-ranks',
    name: i18n.t('figureName.investment-ranks'),
    sentence: sentenceOf(ranks, i18n),
    subtitle: i18n.t('investRanks.subtitle'),
    chart: observationList(groups, data.sources, i18n, text),
    table: observationTable(groups, i18n.t('investRanks.tableCaption'), data.sources, i18n, text),
    notes: [i18n.t('investRanks.note')],
    notices: [],
    sources: workings.sources(),
    sourceLine: workings.sourceLine(),
    derived: workings.derived(),
    empty: null,
    disabled: [],
  };
}

function newestFirst(ranks: readonly Observation[]): readonly Observation[] {
  const end = ({ period }: Observation) => period?.split('/').at(-1) ?? '';
  return [...ranks].sort((a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : 0));
}

function placeText({ obsValue, qualifier }: Observation, i18n: Translator): string {
  if (qualifier === 'up-to') return i18n.t('investRanks.within', { n: obsValue });
  const place = i18n.t('investRanks.place', { n: obsValue });
  return qualifier === 'about' ? i18n.t('investRanks.about', { place }) : place;
}

/** Each place once, newest first; a place in one sector only where no other is shown. */
function sentenceOf(ranks: readonly Observation[], i18n: Translator): string {
  if (ranks.length === 0) return i18n.t('investRanks.none');
  const overall = ranks.filter(({ sector }) => sector === null);
  const places = new Map<string, string | null>();
  for (const rank of newestFirst(overall.length === 0 ? ranks : overall)) {
    const place = placeText(rank, i18n);
    if (!places.has(place)) places.set(place, rank.period);
  }
  const told = [...places].map(([place, period]) =>
    i18n.t('investRanks.placeAt', { place, period: i18n.period(period) }),
  );
  return i18n.t('investRanks.sentence', { places: i18n.list(told) });
}
