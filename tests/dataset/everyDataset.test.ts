import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCompanies } from '#dataset/parseCompanies.ts';
import { parseDataset } from '#dataset/parseDataset.ts';
import { parseEvents } from '#dataset/parseEvents.ts';
import { parseSources } from '#dataset/parseSources.ts';
import { parseStatements } from '#dataset/parseStatements.ts';
import { isStatDatasetId, STAT_DATASET_IDS } from '#dataset/structure.ts';
import { parseNetwork } from '#network/parseNetwork.ts';
import { atOnce } from './atOnce.ts';

const FOLDER = 'src/data';

/** Shapes of land and sea, not data: the map's tests read them. */
const FILES = readdirSync(FOLDER).filter((file) => !file.startsWith('basemap-'));

/** What the research holds; the second number counts the founding articles' own figures. */
const OBSERVATIONS: Readonly<Record<string, number>> = {
  'trade-totals': 239 + 13,
  'trade-months': 138,
  'trade-products': 234 + 178,
  'trade-partners': 1731,
  'trade-goods': 7716,
  'trade-goods-cn8': 14_763 - 7716,
  investment: 65 + 6,
  'company-counts': 35 + 4,
  'agreement-counts': 0 + 7,
  'corridor-traffic': 324,
  reference: 27 + 36 + 36,
};

function read(id: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8'));
}

function fileOf(id: string): string {
  return join(FOLDER, `${id}.json`);
}

/** Parses first what the others refer to. Its message, where it fails, names every file, place and reason. */
function parseAll() {
  const { sources, byId } = parseSources(fileOf('sources'), read('sources'));
  const known = { sources: new Set(byId.keys()) };
  const { events, byId: eventById } = parseEvents(fileOf('events'), read('events'), known);
  const { companies, byId: companyById } = parseCompanies(
    fileOf('companies'),
    read('companies'),
    known,
  );
  const { statements } = parseStatements(fileOf('statements'), read('statements'), {
    ...known,
    events: new Set(eventById.keys()),
    companies: new Set(companyById.keys()),
  });
  const network = parseNetwork(fileOf('network'), read('network'), known);
  return { known, sources, events, companies, statements, network };
}

test('at least fourteen modules are there, each with a parser', () => {
  const others = ['companies', 'events', 'network', 'sources', 'statements'];

  expect(FILES.length).toBeGreaterThanOrEqual(14);
  expect(FILES.map((file) => basename(file, '.json')).sort()).toEqual(
    [...others, ...STAT_DATASET_IDS].sort(),
  );
});

describe('each module holds what the research found', () => {
  let all: ReturnType<typeof parseAll>;

  beforeAll(() => {
    all = parseAll();
  });

  test.each(FILES.map((file) => basename(file, '.json')).filter(isStatDatasetId))('%s', (id) => {
    const { observations, byId } = atOnce(parseDataset(fileOf(id), read(id), all.known));

    expect(observations.length).toBe(OBSERVATIONS[id]);
    expect(byId.size).toBe(observations.length);
    expect(observations.filter(({ source }) => !all.known.sources.has(source))).toEqual([]);
  });

  test('sources', () => {
    expect(all.sources.length).toBe(569);
  });

  test('events and their claims', () => {
    expect(all.events.length).toBe(147);
    expect(all.events.flatMap(({ claims }) => claims).length).toBe(361);
  });

  test('companies', () => {
    expect(all.companies.length).toBe(44);
  });

  test('statements: products, areas, companies, corridors, documents and what the articles say', () => {
    expect(all.statements.length).toBe(90);
  });

  test('nodes, legs, routes and their claims', () => {
    const claims = [...all.network.routes.values()].flatMap((route) => route.claims);

    expect(all.network.nodes.size).toBe(85);
    expect(all.network.legs.size).toBe(118);
    expect(all.network.routes.size).toBe(38);
    expect(claims.filter(({ unit }) => unit === 'days').length).toBe(113);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });
});
