import { describe, expect, it } from 'vitest';
import { buildCompanyDirectory } from '#content/companyDirectory.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('companies', 'events', 'statements');
const build = (view: Partial<View> = {}) =>
  buildCompanyDirectory(data, { ...DEFAULT_VIEW, ...view }, english);

function groups(view: Partial<View> = {}) {
  const { chart } = build(view);
  return chart.kind === 'list' ? chart.groups : [];
}

describe('buildCompanyDirectory', () => {
  it('lists every company of the directory once, grouped by sector', () => {
    const listed = groups()
      .filter(({ id }) => id !== 'others')
      .flatMap(({ items }) => items.map(({ entity }) => entity));

    expect(listed.length).toBe(data.companies.companies.length);
    expect(new Set(listed).size).toBe(listed.length);
    expect(groups()[0]).toMatchObject({ id: 'oil-gas', colour: 'sector:oil-gas' });
  });

  it('says what is known of a company and leaves out what is not', () => {
    const eni = groups()[0]?.items[0];
    const renco = groups()[0]?.items.find(({ title }) => title === 'Renco');

    expect(eni).toMatchObject({ entity: 'company:eni', meta: 'since 1992 · Aksai · 33 events' });
    expect(renco?.meta).toBe('1 event');
  });

  it('counts the events that name a company, each of which can be opened', () => {
    const content = build();
    const cell = content.table.rows.find(({ key }) => key === 'iveco')?.cells[5];

    expect(cell?.text).toBe('1');
    expect(content.derived[cell?.derived ?? '']?.inputs[0]?.entity).toBe(
      'event:2014-06-12-iveco-saryarka',
    );
  });

  it('lists those that the founding articles name beside the directory', () => {
    const others = groups().find(({ id }) => id === 'others');

    expect(others?.items.map(({ title }) => title)).toEqual([
      'KazMunayGas',
      'Samruk-Kazyna',
      'Samruk-Energo (Samruk-Energy)',
      'Development Bank of Kazakhstan',
      'SACE',
      'Kazakh Invest',
      'Italian Trade Agency',
    ]);
  });

  it('follows the sector filter', () => {
    expect(groups({ sectors: ['machinery'] }).map(({ id }) => id)).toEqual(['machinery']);
    expect(build({ sectors: ['machinery'] }).sentence).toBe(
      'Machinery: the sources name 6 Italian companies in connection with Kazakhstan.',
    );
  });

  it('says which filter empties it', () => {
    expect(build({ sectors: ['digital'] }).empty?.clear).toEqual(['sectors']);
  });

  it('tells how many companies it lists and where most of them are', () => {
    const { sentence, derived } = build();

    expect(sentence).toBe(
      'The sources name 44 Italian companies in connection with Kazakhstan; largest group: Oil and gas, with 9.',
    );
    expect(derived['company-directory@count.companies']?.value).toBe(44);
  });
});
