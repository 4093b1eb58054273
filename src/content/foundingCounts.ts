import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';
import type { FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import { observationList, observationTable } from './observationList.ts';
import { moneyClaimText } from './qualifiedText.ts';
import { createWorkings } from './workings.ts';

type Needs = 'agreement-counts' | 'investment';
type Data = FigureData<Needs>;

const GROUPS = [
  { id: 'agreements', prefix: 'agreements.' },
  { id: 'minerals', prefix: 'minerals.' },
  { id: 'corridor', prefix: 'corridor.' },
] as const;

/** Counts and sums that the founding articles state once, each with its card. */
export function buildFoundingCounts(data: Data, _view: View, i18n: Translator): FigureContent {
  const workings = createWorkings(data.sources, i18n);
  const counts = data['agreement-counts'].observations;
  const signed = data.investment.byIndicator.get('investment.agreements-value') ?? [];
  for (const observation of [...counts, ...signed]) workings.use(observation);
  const groups = GROUPS.map(({ id, prefix }) => ({
    id,
    title: i18n.t(`founding.group.${id}`),
    observations: [
      ...counts.filter(({ indicator }) => indicator.startsWith(prefix)),
      ...(id === 'agreements' ? signed : []),
    ],
  }));
  return {
    id: 'founding-counts',
    name: i18n.t('figureName.founding-counts'),
    sentence: sentenceOf(counts, i18n),
    subtitle: i18n.t('founding.subtitle'),
    chart: observationList(groups, data.sources, i18n),
    table: observationTable(groups, i18n.t('founding.tableCaption'), data.sources, i18n),
    notes: [i18n.t('founding.noteDiffer'), i18n.t('founding.noteOnce')],
    notices: [],
    sources: workings.sources(),
    sourceLine: workings.sourceLine(),
    derived: workings.derived(),
    empty: null,
    disabled: [],
  };
}

/** The documents of one occasion as far as sources count them. */
function sentenceOf(counts: readonly Observation[], i18n: Translator): string {
  const of = (indicator: string) => counts.filter((o) => o.indicator === indicator);
  const commercial = of('agreements.commercial').sort((a, b) => inUnits(a) - inUnits(b));
  const [low, high] = [commercial[0], commercial.at(-1)];
  const [intergovernmental] = of('agreements.intergovernmental');
  const [worth] = of('agreements.commercial-value');
  if (!low || !high || !intergovernmental || !worth) {
    return i18n.t('founding.sentence.count', { count: counts.length });
  }
  return i18n.t('founding.sentence.documents', {
    period: i18n.period(low.period),
    intergovernmental: inUnits(intergovernmental),
    commercial:
      low === high
        ? i18n.number(inUnits(low))
        : i18n.t('founding.range', {
            low: i18n.number(inUnits(low)),
            high: i18n.number(inUnits(high)),
          }),
    worth: moneyClaimText(i18n, worth),
  });
}
