import type { FigureContent } from '#content/figureContent.ts';
import type { Translator } from '#i18n/translator.ts';

/** Which build a file was taken from. */
export interface Release {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
}

/** Name of the atlas, release and address, for the foot of pictures. */
export function provenance(i18n: Translator, release: Release, address: string): string {
  return i18n.t('export.provenance', {
    atlas: i18n.t('atlas.name'),
    release: release.id,
    date: i18n.period(release.date),
    address,
  });
}

/** How to cite the figure as it is shown. */
export function citation(
  i18n: Translator,
  content: FigureContent,
  release: Release,
  address: string,
): string {
  return i18n.t('export.citation', {
    atlas: i18n.t('atlas.name'),
    name: content.name,
    sentence: content.sentence,
    sourceLine: content.sourceLine,
    release: release.id,
    date: i18n.period(release.date),
    address,
  });
}

/** A file's name: figure, release, ending. */
export function fileName(content: FigureContent, release: Release, ending: string): string {
  return `italy-kazakhstan-atlas-${content.id}-${release.id}.${ending}`;
}
