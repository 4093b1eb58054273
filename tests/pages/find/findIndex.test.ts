import { describe, expect, it } from 'vitest';
import { entityDocuments } from '#content/findEntities.ts';
import { figureDocuments } from '#content/findFigures.ts';
import { goodsDocuments, productDocuments } from '#content/findProducts.ts';
import { createFindIndex } from '#pages/find/findIndex.ts';
import { pageDocuments } from '#pages/find/pageDocuments.ts';
import { loadedData } from '../../loadedData.ts';
import { english } from '../../translators.ts';

const data = await loadedData(
  'events',
  'companies',
  'statements',
  'network',
  'trade-products',
  'trade-goods',
);
const index = createFindIndex();
await index.add([
  ...pageDocuments(english),
  ...figureDocuments([], english),
  ...entityDocuments(data, english),
  ...productDocuments(data['trade-products'], english),
  ...goodsDocuments(data['trade-goods'], english),
]);

const group = (query: string, kind: string) =>
  index
    .search(query)
    .find((one) => one.kind === kind)
    ?.documents.map(({ title }) => title) ?? [];
const first = (query: string) => index.search(query)[0]?.documents[0]?.title;

describe('the index of all that can be found', () => {
  it('finds Kashagan in events, companies and sources', () => {
    expect(group('kashagan', 'event')).toContain('Eni named single operator of Kashagan');
    expect(group('kashagan', 'company')).toContain('Eni');
    expect(group('kashagan', 'source').length).toBeGreaterThan(5);
  });

  it.each(['Әктау', 'Ақтау', 'Актау', 'aqtau', 'aktau', 'AKTAU PORT', 'akatau'])(
    'finds the port of Aktau under %s',
    (query) => {
      expect(group(query, 'place')).toContain('Aktau Port');
    },
  );

  it('puts the company Eni first for its name, and not what only contains the letters', () => {
    expect(first('eni')).toBe('Eni');
    expect(first('ENI S.p.A.')).toBe('Eni');
  });

  it.each([
    ['kashagn', 'Kashagan produces first oil'],
    ['kashaggan', 'Kashagan produces first oil'],
  ])('forgives the slip in %s', (query, title) => {
    expect(group(query, 'event')).toContain(title);
  });

  it('finds people by the letters of the reader', () => {
    expect(group('Токаев', 'event')).toContain('Tokayev-Meloni joint statement');
  });

  it('finds figures by what they are about', () => {
    expect(first('exports')).toBe('Trade over time');
    expect(first('mirror statistics')).toBe('Two ledgers of one flow');
    expect(first('scenario')).toBe('Outlook');
  });

  it('takes all words together', () => {
    expect(group('mattarella 2025', 'event')).toEqual(
      expect.arrayContaining([expect.stringContaining('Mattarella')]),
    );
    expect(group('mattarella 2025', 'event')).toHaveLength(2);
  });

  it('finds customs goods by the words of their codes', () => {
    expect(group('asti spumante', 'product')).toContain('Heading 2204');
  });

  it('finds pages', () => {
    expect(group('sources', 'page')[0]).toBe('Sources');
  });

  it('says with nothing that there is nothing', () => {
    expect(index.search('zzqxw')).toEqual([]);
    expect(index.search('!?')).toEqual([]);
  });

  it('does not take twice what is added twice', async () => {
    await index.add(pageDocuments(english));

    expect(group('sources', 'page').filter((title) => title === 'Sources')).toHaveLength(1);
  });

  it('lists kinds before anything is typed', () => {
    expect(index.browse(['page', 'figure']).map(({ kind }) => kind)).toEqual(['page', 'figure']);
  });
});
