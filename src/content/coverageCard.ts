import type { Dataset, Observation } from '#dataset/observation.ts';
import { isStatDatasetId } from '#dataset/structure.ts';
import { printedText } from '#i18n/printed.ts';
import type { CardContent, CardContext, CardItem } from './cardContent.ts';
import { field, section } from './cardContent.ts';
import { spanLabel } from './coverageGrid.ts';
import { inCell, parseCoverageId } from './coverageId.ts';
import { coverageName } from './coverageName.ts';
import { observationName } from './observationName.ts';
import { sourceMeta } from './sourceField.ts';

/** A year of monthly goods has thousands; the Sources page lists them all. */
const MOST = 60;

/** All claims of one cell of the coverage table. */
export function coverageCard(id: string, context: CardContext): CardContent | null {
  const { data, i18n } = context;
  const cell = parseCoverageId(id);
  if (!cell || !isStatDatasetId(cell.dataset)) return null;
  const dataset = data[cell.dataset];
  const claims = dataset ? inCell(dataset.observations, cell.row, cell.span) : [];
  const [first] = claims;
  if (!dataset || !first) return null;
  const sources = new Set(claims.map(({ source }) => source));
  const cautions = new Set(claims.flatMap(({ caution }) => caution ?? []));
  const forecasts = claims.filter(({ obsStatus }) => obsStatus === 'F').length;
  return {
    id: `coverage:${id}`,
    kind: 'coverage',
    title: i18n.t('coverage.title', {
      name: coverageName(first, i18n),
      span: spanLabel(cell.span, i18n),
    }),
    colour: 'ink',
    value: null,
    standing: i18n.t('coverage.counts', { claims: claims.length, sources: sources.size }),
    fields: [
      ...field('dataset', i18n.t('coverage.dataset'), i18n.text(dataset.title)),
      ...field(
        'caution',
        i18n.t('card.field.caution'),
        [...cautions].map((caution) => i18n.code('caution', caution)).join(', '),
        { warning: true },
      ),
      ...field(
        'status',
        i18n.t('card.field.status'),
        forecasts > 0 ? i18n.t('coverage.forecasts', { count: forecasts }) : null,
      ),
    ],
    working: null,
    sections: section(
      'claims',
      i18n.t('coverage.claims'),
      claims.slice(0, MOST).map((claim) => claimItem(claim, dataset, context)),
      { note: claims.length > MOST ? i18n.t('coverage.most', { count: MOST }) : '' },
    ).map((one) => ({ ...one, total: claims.length })),
  };
}

function claimItem(claim: Observation, dataset: Dataset, { data, i18n }: CardContext): CardItem {
  return {
    key: claim.id,
    lead: printedText(i18n, claim),
    text: observationName(claim, dataset, i18n),
    meta: sourceMeta(data.sources.byId.get(claim.source), i18n),
    card: claim.id,
  };
}
