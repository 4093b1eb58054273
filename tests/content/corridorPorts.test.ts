import { describe, expect, it } from 'vitest';
import { buildCorridorPorts } from '#content/corridorPorts.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('corridor-traffic');
const content = buildCorridorPorts(data, DEFAULT_VIEW, english);

describe('buildCorridorPorts', () => {
  it('has a panel for each port, railway and pipeline', () => {
    const titles =
      content.chart.kind === 'panels' ? content.chart.panels.map((panel) => panel.id) : [];

    expect(titles).toEqual(['aktau', 'kuryk', 'alat', 'btk', 'cpc', 'btc', 'trieste']);
  });

  it('leaves a year without a figure as a gap', () => {
    const trieste =
      content.chart.kind === 'panels'
        ? content.chart.panels.find((panel) => panel.id === 'trieste')
        : undefined;
    const points = trieste?.time.series[0]?.points ?? [];

    expect(points.find((point) => point.x === 2019)?.y).toBe(41.2);
    expect(points.find((point) => point.x === 2018)?.y).toBeNull();
  });

  it('names the year of each figure in its sentence', () => {
    expect(content.sentence).toContain('Trieste oil terminal, all crude 37 mn t (2023)');
  });
});
