import type { Observation } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { ListContent, ListGroup } from './listContent.ts';
import { observationSubject } from './observationName.ts';
import { sourceCell } from './sourceCell.ts';
import { sourceMeta } from './sourceField.ts';
import type { TableContent } from './tableContent.ts';

/** Single statements of a number, to be read rather than drawn. */
export interface ObservationGroup {
  readonly id: string;
  readonly title: string;
  readonly observations: readonly Observation[];
}

/** How a value is worded where the unit and number as printed would not do. */
export type ValueText = (observation: Observation) => string;

export function observationList(
  groups: readonly ObservationGroup[],
  sources: SourceIndex,
  i18n: Translator,
  valueText: ValueText = (observation) => printedText(i18n, observation),
): ListContent {
  return {
    kind: 'list',
    groups: groups
      .filter(({ observations }) => observations.length > 0)
      .map(
        ({ id, title, observations }): ListGroup => ({
          id,
          title,
          colour: 'ink',
          items: observations.map((observation) => ({
            entity: observation.id,
            title: valueText(observation),
            text: subjectText(observation, i18n),
            meta: [
              i18n.period(observation.period),
              sourceMeta(sources.byId.get(observation.source), i18n),
            ].join(' · '),
          })),
        }),
      ),
  };
}

const COLUMNS = ['what', 'period', 'value', 'source'] as const;

export function observationTable(
  groups: readonly ObservationGroup[],
  caption: string,
  sources: SourceIndex,
  i18n: Translator,
  valueText: ValueText = (observation) => printedText(i18n, observation),
): TableContent {
  return {
    caption,
    columns: COLUMNS.map((key) => ({
      key,
      label: i18n.t(`observationList.column.${key}`),
      unit: '',
      align: key === 'value' ? 'end' : 'start',
    })),
    rows: groups
      .flatMap(({ observations }) => observations)
      .map((observation) => ({
        key: observation.id,
        cells: [
          { text: subjectText(observation, i18n), value: null },
          { text: i18n.period(observation.period), value: null },
          {
            text: valueText(observation),
            value: observation.obsValue,
            obs: observation.id,
          },
          sourceCell(sources, observation.source, i18n),
        ],
      })),
  };
}

/** What is counted, with the definition or note that narrows it. */
function subjectText(observation: Observation, i18n: Translator): string {
  const subject = observationSubject(observation, undefined, i18n);
  const detail = observation.definition ?? observation.note;
  return detail
    ? i18n.t('observationList.detail', { subject, detail: i18n.text(detail) })
    : subject;
}
