import type { FigureContent } from '#content/figureContent.ts';
import { RELEASE_COLUMNS } from '#export/csvTable.ts';
import { csvHeadings } from '#export/toCsv.ts';
import { OBSERVATION_COLUMNS } from '#export/toObservationsCsv.ts';
import type { Release } from '../../release.ts';
import type { SiteAddress } from '../siteAddress.ts';

interface Words {
  readonly title: string;
  readonly description: string;
}

/** Columns of observations.csv that are not texts. */
const TYPES: Readonly<Record<string, string>> = {
  obsValue: 'number',
  unitMult: 'integer',
  releaseDate: 'date',
};

/** Frictionless description of everything under /data/v1. */
export function dataPackage(
  contents: readonly FigureContent[],
  words: Words,
  release: Release,
  address: SiteAddress,
): unknown {
  return {
    profile: 'data-package',
    name: 'italy-kazakhstan-atlas',
    title: words.title,
    description: words.description,
    version: release.id,
    created: `${release.date}T00:00:00Z`,
    homepage: address.of(''),
    resources: [
      observations(),
      ...contents.map(figureTable),
      plain('events', 'events.json', 'json'),
      plain('sources', 'sources.json', 'json'),
      plain('network', 'network.geojson', 'geojson'),
      ...contents.map(({ id }) => plain(`figure-${id}`, `figures/${id}.json`, 'json')),
    ],
  };
}

function observations(): unknown {
  return {
    ...csv('observations', 'observations.csv'),
    schema: {
      fields: [...OBSERVATION_COLUMNS, ...RELEASE_COLUMNS].map((name) => ({
        name,
        type: TYPES[name] ?? 'string',
      })),
      primaryKey: ['id'],
      missingValues: [''],
    },
  };
}

function figureTable(content: FigureContent): unknown {
  return {
    ...csv(content.id, `figures/${content.id}.csv`),
    title: content.name,
    description: content.subtitle,
    sources: content.sources.map(({ title, url }) => ({
      title,
      ...(url === '' ? {} : { path: url }),
    })),
    // A value that is no number in its source stands as words in the same column.
    schema: {
      fields: [...csvHeadings(content), ...RELEASE_COLUMNS].map((name) => ({ name, type: 'any' })),
      missingValues: [''],
    },
  };
}

function csv(name: string, path: string) {
  return {
    name,
    path,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
  };
}

function plain(name: string, path: string, format: string): unknown {
  const mediatype = format === 'geojson' ? 'application/geo+json' : 'application/json';
  return { name, path, format, mediatype, encoding: 'utf-8' };
}
