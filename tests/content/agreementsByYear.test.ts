import { describe, expect, it } from 'vitest';
import { buildAgreementsByYear } from '#content/agreementsByYear.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('events');
const build = (view: Partial<View> = {}) =>
  buildAgreementsByYear(data, { ...DEFAULT_VIEW, ...view }, english);

function row(year: string, view: Partial<View> = {}) {
  return build(view)
    .table.rows.find(({ key }) => key === year)
    ?.cells.map(({ text }) => text);
}

describe('buildAgreementsByYear', () => {
  it('counts treaties, agreements, memoranda and deals of a year', () => {
    expect(row('2025')).toEqual(['2025', '11', '1', '4', '4', '2']);
    expect(row('2018')).toEqual(['2018', '1', '–', '–', '–', '1']);
  });

  it('leaves out what is only announced or negotiated', () => {
    const inputs = build().derived['agreements-by-year@all.2024']?.inputs ?? [];

    expect(inputs.length).toBe(8);
    expect(inputs.map(({ entity }) => entity)).not.toContain(
      'event:2024-01-18-investment-agreement-talks',
    );
  });

  it('lists the events behind every count', () => {
    const { derived } = build();

    expect(
      Object.values(derived).every(({ value, inputs }) => value === inputs.length && value > 0),
    ).toBe(true);
    expect(derived['agreements-by-year@treaty.2025']?.inputs).toEqual([
      {
        entity: 'event:2025-05-30-readmission',
        label: 'Intergovernmental agreement on readmission of persons',
        text: 'May 30, 2025',
      },
    ]);
  });

  it('leaves a year that no source tells of as a gap', () => {
    const { chart } = build();
    const all = chart.kind === 'panels' ? chart.panels[0]?.time.series[0]?.points : [];

    expect(all?.find(({ x }) => x === 1999)?.y).toBeNull();
    expect(all?.find(({ x }) => x === 2025)?.y).toBe(11);
  });

  it('draws a panel a kind, all on one axis, and none for a kind without documents', () => {
    const ids = (view: Partial<View>) => {
      const { chart } = build(view);
      return chart.kind === 'panels' ? chart.panels.map(({ id }) => id) : [];
    };

    expect(ids({})).toEqual(['all', 'treaty', 'agreement', 'memorandum', 'deal']);
    expect(ids({ sectors: ['metals-minerals'] })).toEqual(['all', 'agreement', 'deal']);
  });

  it('tells the two years with most documents', () => {
    expect(build().sentence).toBe(
      'Of the signed documents that the sources name, most fall in 2025: 11, before 2024 with 8.',
    );
  });

  it('tells all years that share the first place', () => {
    expect(build({ years: { from: 2019, to: 2020 } }).sentence).toBe(
      'Of the signed documents that the sources name, most fall in 2019 and 2020: 1 in each.',
    );
  });

  it('says which filters empty it', () => {
    expect(build({ sectors: ['chemicals-pharma'] }).empty?.clear).toEqual(['sectors', 'years']);
  });
});
