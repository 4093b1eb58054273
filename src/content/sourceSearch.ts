import type { Source } from '#dataset/source.ts';
import type { Translator } from '#i18n/translator.ts';
import type { DataMap } from './figureSpec.ts';
import { datasetOf } from './observationCard.ts';
import { observationSubject } from './observationName.ts';
import type { Takings } from './sourceTakings.ts';

/** What a search for sources looks through, one entry a source. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly kind: string;
  /** Names of all that was taken from it, each once. */
  readonly taken: string;
}

export function sourceDocuments(
  sources: readonly Source[],
  takings: ReadonlyMap<string, Takings>,
  data: Partial<DataMap>,
  i18n: Translator,
): readonly SourceDocument[] {
  return sources.map((source) => ({
    id: source.id,
    title: source.title,
    publisher: [source.publisher, source.author ?? ''].join(' '),
    published: source.published ?? '',
    kind: i18n.code('sourceKind', source.kind),
    taken: takenWords(takings.get(source.id), data, i18n),
  }));
}

function takenWords(
  takings: Takings | undefined,
  data: Partial<DataMap>,
  i18n: Translator,
): string {
  if (!takings) return '';
  const subjects = new Map(
    takings.observations.map((one) => [
      [one.dataset, one.indicator, one.direction, one.counterpart, one.product, one.place].join(
        '|',
      ),
      one,
    ]),
  );
  const names = [...subjects.values()].map((observation) => {
    const dataset = datasetOf(observation.id);
    return observationSubject(observation, dataset === null ? undefined : data[dataset], i18n);
  });
  return [
    ...names,
    ...takings.events.map(({ title }) => i18n.text(title)),
    ...takings.companies.map(({ name }) => name),
    ...takings.statements.map(({ text }) => i18n.text(text)),
    ...takings.routeClaims.map(({ route }) => i18n.text(route.name)),
  ].join(' ');
}
