import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import { resolveYears } from '#view/resolveYears.ts';
import type { View } from '#view/view.ts';
import type { SpanClaim } from './claimSpans.ts';
import { inWindow, largestClaim, latestClaim, spanClaims, spanExtent } from './claimSpans.ts';
import { countOf } from './countOf.ts';
import type { DisabledChoice, FigureContent } from './figureContent.ts';
import type { FigureData } from './figureSpec.ts';
import { moneyClaimText } from './qualifiedText.ts';
import { reachBack } from './reachBack.ts';
import { sourceCell } from './sourceCell.ts';
import type { Span } from './spanContent.ts';
import type { TableContent } from './tableContent.ts';
import type { Workings } from './workings.ts';
import { createWorkings } from './workings.ts';

type Data = FigureData<'investment'>;

const FIGURE = 'investment-claims';

export function buildInvestmentClaims(data: Data, view: View, i18n: Translator): FigureContent {
  const workings = createWorkings(data.sources, i18n);
  const all = spanClaims(data.investment, data.sources);
  const extent = spanExtent(all);
  const window = resolveYears(reachBack(view.years), extent);
  const shown = inWindow(all, window).filter(
    ({ isHeadline }) => view.claims === 'show' || isHeadline,
  );
  for (const { observation } of shown) workings.use(observation);
  const named = namedClaims(shown);
  const drawn = spanExtent(shown.length === 0 ? all : shown);
  return {
    id: FIGURE,
    name: i18n.t('figureName.investment-claims'),
    sentence: sentenceOf(shown, named, workings, i18n),
    subtitle: i18n.t('investClaims.subtitle', {
      from: String(drawn.first),
      to: String(drawn.last),
    }),
    chart: {
      kind: 'spans',
      window: [drawn.first, drawn.last + 1],
      axis: {
        title: i18n.t('investClaims.axis'),
        scale: 'linear',
        zero: true,
        fractionDigits: 0,
        style: 'number',
      },
      spans: shown.map((claim) => spanOf(claim, data, named, i18n)),
    },
    table: tableOf(shown, data, i18n),
    notes: [
      i18n.t('investClaims.noteWindows'),
      i18n.t('investClaims.noteCurrency'),
      i18n.t('investClaims.noteMeasure'),
      ...(view.sectors === null ? [] : [i18n.t('investClaims.noteNoSectors')]),
    ],
    notices: noticesOf(view, i18n),
    sources: workings.sources(),
    sourceLine: workings.sourceLine(),
    derived: workings.derived(),
    empty: shown.length === 0 ? { reason: i18n.t('investClaims.empty'), clear: ['years'] } : null,
    disabled: disabledChoices(i18n),
  };
}

/** The claims that the sentence tells of: of Italy’s the latest and the largest, of Kazakhstan’s the latest. */
interface Named {
  readonly latest: SpanClaim | null;
  readonly largest: SpanClaim | null;
  readonly back: SpanClaim | null;
}

function namedClaims(claims: readonly SpanClaim[]): Named {
  const of = (direction: string) =>
    claims.filter(({ observation }) => observation.direction === direction);
  const latest = latestClaim(of('it-kz'));
  return {
    latest,
    largest: latest && largestClaim(of('it-kz'), latest.observation.unitMeasure),
    back: latestClaim(of('kz-it')),
  };
}

function spanOf(
  { observation, claim, from, to }: SpanClaim,
  { sources }: Data,
  named: Named,
  i18n: Translator,
): Span {
  return {
    obs: observation.id,
    from,
    to,
    y: inUnits(observation) / 1e9,
    text: moneyClaimText(i18n, observation),
    label: sources.byId.get(observation.source)?.publisher ?? observation.source,
    period: windowText(observation, i18n),
    qualifier: observation.qualifier,
    sourceKind: claim.sourceKind,
    colour: observation.direction === 'kz-it' ? 'kz' : 'it',
    lit: Object.values(named).some((one) => one?.observation === observation),
  };
}

/** An open start is said in words: it is unknown, not early. */
function windowText({ period }: Observation, i18n: Translator): string {
  const [from, to = ''] = (period ?? '').split('/');
  return from === '..'
    ? i18n.t('investClaims.openPeriod', { to: i18n.period(to) })
    : i18n.period(period);
}

function tableOf(claims: readonly SpanClaim[], { sources }: Data, i18n: Translator): TableContent {
  const column = (key: string, align: 'start' | 'end' = 'start') => ({
    key,
    label: i18n.code('investClaims.column', key),
    unit: '',
    align,
  });
  const ordered = [...claims].sort((a, b) => b.to - a.to);
  return {
    caption: i18n.t('investClaims.tableCaption'),
    columns: [
      column('window'),
      column('direction'),
      column('value', 'end'),
      column('counts'),
      column('reporter'),
      column('source'),
    ],
    rows: ordered.map(({ observation, others }) => {
      const { definition, note, direction, reporter, source } = observation;
      const counts = definition ?? note;
      return {
        key: observation.id,
        cells: [
          { text: windowText(observation, i18n), value: null },
          { text: direction === null ? '' : i18n.code('direction', direction), value: null },
          {
            text: printedText(i18n, observation),
            value: observation.obsValue,
            obs: observation.id,
            remark: others === 0 ? '' : i18n.t('remark.otherClaims', { count: others }),
          },
          { text: counts ? i18n.text(counts) : '', value: null },
          {
            text: reporter === null ? i18n.t('card.unstated') : i18n.country(reporter),
            value: null,
          },
          sourceCell(sources, source, i18n),
        ],
      };
    }),
  };
}

function sentenceOf(
  claims: readonly SpanClaim[],
  { latest, largest, back }: Named,
  workings: Workings,
  i18n: Translator,
): string {
  const only = latest === null || latest === largest ? (latest ?? back) : null;
  if (only) {
    const text = i18n.t(
      only === back ? 'investClaims.sentence.back' : 'investClaims.sentence.one',
      {
        value: moneyClaimText(i18n, only.observation),
        period: windowText(only.observation, i18n),
      },
    );
    return i18n.t('sentence.full', { text });
  }
  if (!latest || !largest) return i18n.t('investClaims.empty');
  const text = i18n.t('investClaims.sentence.two', {
    latest: moneyClaimText(i18n, latest.observation),
    latestPeriod: windowText(latest.observation, i18n),
    largest: moneyClaimText(i18n, largest.observation),
    largestPeriod: windowText(largest.observation, i18n),
    count: countForward(claims, workings, i18n),
  });
  return i18n.t('sentence.full', { text });
}

function countForward(claims: readonly SpanClaim[], workings: Workings, i18n: Translator): number {
  const forward = claims.filter(({ observation }) => observation.direction === 'it-kz');
  countOf(workings, i18n, {
    id: `${FIGURE}@count.it-kz`,
    label: i18n.t('investClaims.count'),
    things: forward.map(({ observation }) => ({
      obs: observation.id,
      label: windowText(observation, i18n),
      text: printedText(i18n, observation),
    })),
  });
  return forward.length;
}

function noticesOf(view: View, i18n: Translator): readonly string[] {
  const moved = view.currency !== 'usd' || view.prices !== 'nominal';
  return [
    ...(moved ? [i18n.t('investClaims.noConversion')] : []),
    ...(view.scale === 'log' ? [i18n.t('investClaims.noLog')] : []),
    ...(view.measure.kind === 'amount' ? [] : [i18n.t('investClaims.onlyAmounts')]),
  ];
}

function disabledChoices(i18n: Translator): readonly DisabledChoice[] {
  return [
    { key: 'currency', value: 'eur', reason: i18n.t('investClaims.noConversion') },
    { key: 'scale', value: 'log', reason: i18n.t('investClaims.noLog') },
    ...['share', 'growth', 'index'].map((value) => ({
      key: 'measure',
      value,
      reason: i18n.t('investClaims.onlyAmounts'),
    })),
  ];
}
