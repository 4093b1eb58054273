import { describe, expect, it } from 'vitest';
import { buildCorridorTraffic } from '#content/corridorTraffic.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('corridor-traffic');
const build = (view: Partial<View> = {}) =>
  buildCorridorTraffic(data, { ...DEFAULT_VIEW, ...view }, english);

function tonnesPanel(content: ReturnType<typeof build>) {
  const panel = content.chart.kind === 'panels' ? content.chart.panels[0] : undefined;
  if (!panel) throw new Error('no panel');
  return panel.time;
}

describe('buildCorridorTraffic', () => {
  it('heads each year with the ministry’s count', () => {
    const points = tonnesPanel(build()).series[0]?.points ?? [];

    expect(points.filter((point) => point.y !== null).map((point) => [point.x, point.y])).toEqual([
      [2019, 0.759],
      [2020, 0.783],
      [2021, 0.586],
      [2022, 1.485],
      [2023, 2.764],
      [2024, 4.484],
      [2025, 4.119],
    ]);
  });

  it('draws the association’s 3.3 mn t of 2024 beside the ministry’s 4.5, with its scope', () => {
    const claim = tonnesPanel(build()).claims.find((one) => one.x === 2024 && one.y === 3.3);

    expect(claim?.label).toMatch(/rail only|between Caspian ports/);
  });

  it('draws no aim as a result', () => {
    const panel = tonnesPanel(build());
    const aims = panel.claims.filter((one) => one.obs?.includes('corridor.target'));

    expect(aims.length).toBeGreaterThan(3);
    expect(aims.every((one) => one.forecast)).toBe(true);
  });

  it('reaches as far as the last aim of each panel, and ends where the reader ends it', () => {
    const last = (view: Partial<View>) => {
      const { chart } = build(view);
      return chart.kind === 'panels' ? chart.panels.map(({ time }) => time.window[1]) : [];
    };

    expect(last({})).toEqual([2030, 2040, 2029]);
    expect(last({ years: { from: 'earliest', to: 2025 } })).toEqual([2025, 2025, 2025]);
  });

  it('lists every claim of a year with its scope, aims with theirs', () => {
    const told = build()
      .table.rows.filter(({ cells }) => cells[0]?.text === '2027')
      .map(({ cells }) => cells.map(({ text, remark }) => remark ?? text).join('|'));
    const rail = build().table.rows.find(({ cells }) => cells[1]?.remark?.includes('rail only'));

    expect(told.length).toBe(7);
    expect(told.every((one) => one.includes('aim'))).toBe(true);
    expect(rail?.cells[1]?.text).toBe('3.3');
  });

  it('keeps parts of a year in the table only', () => {
    const content = build();
    const row = content.table.rows.find(
      (one) => one.cells[0]?.text === 'January 2024 to September 2024',
    );

    expect(row?.cells[1]?.text).toBe('3.4');
    expect(tonnesPanel(content).claims.some((one) => one.y === 3.4)).toBe(false);
  });

  it('tells the last year with the range of the other claims', () => {
    expect(build().sentence).toBe(
      'In 2025 the Middle Corridor carried 4.119 mn t by the Kazakh ministry’s count; 2 other claims say between 2.5 and 4.12 mn t.',
    );
  });

  it('marks the focus year in every panel, and none when the year moves with the data', () => {
    const focused = build({ at: 2023 });
    const panels = focused.chart.kind === 'panels' ? focused.chart.panels : [];

    expect(panels.map((panel) => panel.time.focus)).toEqual([2023, 2023, 2023]);
    expect(tonnesPanel(build()).focus).toBeUndefined();
  });
});
