import { describe, expect, it } from 'vitest';
import { buildAgreementsTimeline } from '#content/agreementsTimeline.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('events');
const build = (view: Partial<View> = {}) =>
  buildAgreementsTimeline(data, { ...DEFAULT_VIEW, ...view }, english);

function timeline(view: Partial<View> = {}) {
  const { chart } = build(view);
  if (chart.kind !== 'timeline') throw new Error('the figure is no longer a timeline');
  return chart;
}

describe('buildAgreementsTimeline', () => {
  it('holds every event, from the first of 1992 on', () => {
    expect(timeline().items.length).toBe(147);
    expect(timeline().window).toEqual([1992, 2026]);
    expect(build().table.rows.length).toBe(147);
  });

  it('begins where the reader sets a first year other than the default', () => {
    const later = timeline({ years: { from: 2024, to: 2024 } });

    expect(later.window).toEqual([2024, 2024]);
    expect(later.items.length).toBe(24);
  });

  it('says of an event what the sources say, with its value as printed', () => {
    const cells = build()
      .table.rows.find(({ key }) => key === '2024-01-18-farnesina-roundtable')
      ?.cells.map(({ text }) => text);

    expect(cells).toEqual([
      'Jan 18, 2024',
      'Summit',
      'Investment roundtable at the Farnesina',
      'Ministry of Foreign Affairs of Italy and President of Kazakhstan',
      'Rome',
      'USD 1.5 bn (agreements signed at the roundtable, per one source)',
      'completed',
      'Politics and security, Metals and minerals, and Transport and logistics',
      '4',
    ]);
  });

  it('opens the card of an event from its title, its value and its number of claims', () => {
    const row = build().table.rows.find(({ key }) => key === '2024-01-18-farnesina-roundtable');

    expect(
      [2, 5, 8].every(
        (column) => row?.cells[column]?.entity === 'event:2024-01-18-farnesina-roundtable',
      ),
    ).toBe(true);
    expect(row?.cells[8]?.value).toBe(4);
  });

  it('stands an event under the first sector that the reader chose', () => {
    const chosen = timeline({ sectors: ['digital'] });

    expect(chosen.items.length).toBe(4);
    expect(chosen.items.every(({ sector }) => sector === 'digital')).toBe(true);
    expect(chosen.sectors).toEqual([{ code: 'digital', label: 'Digital' }]);
  });

  it('keeps the kinds of event chosen', () => {
    const treaties = build({ events: ['treaty'] });

    expect(treaties.table.rows.length).toBe(8);
    expect(treaties.subtitle).toBe('Events that the sources tell of, Treaty, 1992–2026');
  });

  it('shows all kinds and says so where none are chosen for the axes', () => {
    const content = build({ events: [] });

    expect(content.table.rows.length).toBe(147);
    expect(content.notices[0]).toContain('shows all kinds');
  });

  it('says which filters empty it', () => {
    expect(build({ sectors: ['chemicals-pharma'] }).empty).toEqual({
      reason: 'No event fits this choice of years, sectors and kinds.',
      clear: ['sectors', 'years'],
    });
  });

  it('counts one value a claim for each source', () => {
    const claims = data.events.events.flatMap((event) => event.claims).length;
    const used = build().sources.reduce((sum, { values }) => sum + values, 0);

    expect(used).toBe(claims);
  });
});
