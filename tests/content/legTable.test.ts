import { describe, expect, it } from 'vitest';
import { drawnLegs } from '#content/drawnLegs.ts';
import { legTable } from '#content/legTable.ts';
import { legTonnages } from '#content/legTonnage.ts';
import { createWorkings } from '#content/workings.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('network', 'corridor-traffic');

function rowOf(leg: string) {
  const { network, sources } = data;
  const workings = createWorkings(sources, english);
  const tonnages = legTonnages(data['corridor-traffic'], network, sources).of(2024);
  const drawn = drawnLegs(network, DEFAULT_VIEW, ['middle', 'oil']);
  const { rows } = legTable(drawn, tonnages, network, workings, english);
  return { cells: rows.find(({ key }) => key === leg)?.cells, sources: workings.sources() };
}

describe('legTable', () => {
  it('opens the card of a leg from its name and from its length', () => {
    const { cells } = rowOf('aktau-alat');

    expect(cells?.[0]).toMatchObject({ entity: 'leg:aktau-alat' });
    expect(cells?.[3]).toMatchObject({ entity: 'leg:aktau-alat' });
  });

  it('says of a length whether it is an estimate', () => {
    expect(rowOf('xian-urumqi').cells?.[3]).toMatchObject({ value: 2231, remark: 'estimate' });
  });

  it('gives tonnes as their source prints them, with the observation', () => {
    const { cells, sources } = rowOf('aktau-alat');

    expect(cells?.[5]).toMatchObject({ text: '4.484 mn t', obs: expect.stringContaining('2024') });
    expect(sources.length).toBeGreaterThan(0);
  });

  it('leaves tonnes without a figure blank rather than zero', () => {
    expect(rowOf('trieste-verona').cells?.[5]?.value).toBeNull();
  });

  it('says of a leg that no longer runs that it is historic', () => {
    const historic = [...data.network.legs.values()].find(({ status }) => status === 'historic');

    expect(rowOf(historic?.id ?? '').cells?.[1]?.text).toMatch(/historic/i);
  });
});
