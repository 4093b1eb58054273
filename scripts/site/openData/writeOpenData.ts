import { createHash } from 'node:crypto';
import { FIGURES } from '#content/catalogue.ts';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';
import type { Edition } from '#entryPrerender.tsx';
import { toCsv } from '#export/toCsv.ts';
import { toObservationsCsv } from '#export/toObservationsCsv.ts';
import { withoutDust } from '#export/withoutDust.ts';
import type { Route } from '#view/route.ts';
import type { PageBuild } from '../writePages.ts';
import { writeSiteFile } from '../writeSiteFile.ts';
import { dataPackage } from './dataPackage.ts';
import { FIGURE_SCHEMA } from './figureSchema.ts';
import { networkGeoJson } from './networkGeoJson.ts';
import { MODULE_SCHEMAS } from './schemas.ts';

const ROOT = 'data/v1';

/** Writes /data/v1 from the very contents that the pages show; the edition is the English one. */
export async function writeOpenData(build: PageBuild, edition: Edition): Promise<number> {
  const files = openDataFiles(build, edition);
  const index = json(indexOf(build, edition, files));
  for (const [path, text] of [...files, ['index.json', index] as const]) {
    await writeSiteFile(build.dist, `${ROOT}/${path}`, text);
  }
  return files.size + 1;
}

/** Every file by its path below /data/v1, the index excepted. */
function openDataFiles(
  { release, address }: PageBuild,
  edition: Edition,
): ReadonlyMap<string, string> {
  const { data, i18n } = edition;
  const contents = [...edition.contents.values()];
  const words = { title: i18n.t('atlas.name'), description: i18n.t('atlas.description') };
  return new Map([
    ...contents.flatMap((content) => [
      [`figures/${content.id}.json`, json({ release, ...content })] as const,
      [`figures/${content.id}.csv`, toCsv(content, release)] as const,
    ]),
    [
      'observations.csv',
      toObservationsCsv(
        STAT_DATASET_IDS.map((id) => data[id]),
        release,
      ),
    ],
    ['events.json', json({ release, events: data.events.events })],
    ['sources.json', json({ release, sources: data.sources.sources })],
    ['network.geojson', json(networkGeoJson(data.network, release))],
    ['schema/figure.json', json(FIGURE_SCHEMA)],
    ...Object.entries(MODULE_SCHEMAS).map(
      ([name, schema]) => [`schema/${name}.json`, json(schema)] as const,
    ),
    ['datapackage.json', json(dataPackage(contents, words, release, address))],
  ]);
}

function indexOf(
  { release, address }: PageBuild,
  { contents, data, i18n }: Edition,
  files: ReadonlyMap<string, string>,
): unknown {
  return {
    title: i18n.t('atlas.name'),
    release,
    figures: FIGURES.flatMap(({ id, page, datasets }) => {
      const content = contents.get(id);
      if (!content) return [];
      return {
        id,
        name: content.name,
        sentence: content.sentence,
        page: address.ofPage({ locale: i18n.locale, page } as Route),
        embed: address.ofPage({ locale: i18n.locale, page: 'embed', figure: id }),
        json: `figures/${id}.json`,
        csv: `figures/${id}.csv`,
        datasets: ['sources', ...datasets],
      };
    }),
    datasets: STAT_DATASET_IDS.map((id) => ({
      id,
      title: data[id].title,
      observations: data[id].observations.length,
    })),
    files: [...files].map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
  };
}

function json(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'number' ? withoutDust(part) : part,
  );
  return `${text}\n`;
}
