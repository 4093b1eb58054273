import { describe, expect, it } from 'vitest';
import { assumeWith, BOUNDS } from '#content/routeAssumptions.ts';
import { estimateWay, inEveryCase, stepDays } from '#content/routeEstimate.ts';
import { walk } from '#content/way.ts';
import { loadedData } from '../loadedData.ts';

const { network } = await loadedData('network');

function way(from: string, ...legs: readonly string[]) {
  const found = walk(network, from, legs);
  if (!found) throw new Error('no way');
  return found;
}

function daysOf(estimate: ReturnType<typeof estimateWay>) {
  return Object.fromEntries(estimate.parts.map(({ id, days }) => [id, days.typical]));
}

const { assumed } = assumeWith({});

describe('estimateWay', () => {
  it('takes hours that a source states, and waits for a ship on the Caspian', () => {
    expect(daysOf(estimateWay(way('aktau', 'aktau-alat'), assumed))).toEqual({
      statedHours: 0.9,
      'port-handling': 3,
      'caspian-wait': 2,
      ends: 3,
    });
  });

  it('multiplies estimated lengths of land legs by the factor and counts borders and breaks', () => {
    const estimate = estimateWay(
      way('almaty', 'altynkol-almaty', 'khorgos-altynkol', 'urumqi-khorgos'),
      assumed,
    );

    expect(daysOf(estimate)).toEqual({
      rail: Math.round(((308 + 14 + 614) * 1.12 * 10) / (25 * 24)) / 10,
      'border-wait': 1,
      'gauge-wait': 1,
      ends: 3,
    });
  });

  it('leaves a stated length as it is', () => {
    const { load } = estimateWay(way('samtredia', 'samtredia-batumi'), assumed);

    expect(load).toMatchObject({ railEstimatedKm: 0, railStatedKm: 104 });
  });

  it('waits less at a border within a customs union', () => {
    const toItaly = estimateWay(way('vienna', 'vienna-verona'), assumed);
    const toBulgaria = estimateWay(way('kapikule', 'kapikule-sofia'), assumed);

    expect(daysOf(toItaly)).toMatchObject({ 'union-border-wait': 0.2 });
    expect(daysOf(toBulgaria)).toMatchObject({ 'border-wait': 1 });
  });

  it('waits at a node where two gauges meet', () => {
    const estimate = estimateWay(
      way('tbilisi', 'tbilisi-akhalkalaki', 'akhalkalaki-kars'),
      assumed,
    );

    expect(daysOf(estimate)['gauge-wait']).toBe(1);
  });

  it('adds no collection and delivery for oil, and waits for a tanker', () => {
    const estimate = estimateWay(way('tengiz', 'cpc-pipeline', 'cpc-trieste'), assumed);

    expect(Object.keys(daysOf(estimate))).toEqual([
      'sea',
      'pipeline',
      'port-handling',
      'tanker-wait',
    ]);
  });

  it('is the sum of its parts, rounded, with the typical case between the others', () => {
    for (const route of network.routes.values()) {
      const { parts, days } = estimateWay(way(route.from, ...route.legs), assumed);

      for (const bound of BOUNDS) {
        const sum = parts.reduce((total, part) => total + part.days[bound], 0);
        expect(Math.abs(days[bound] - sum)).toBeLessThanOrEqual(0.5001);
      }
      expect(days.low).toBeLessThan(days.typical);
      expect(days.typical).toBeLessThan(days.high);
    }
  });

  it('changes with an assumption', () => {
    const northern = network.routes.get('northern-malaszewicze-italy');
    if (!northern) throw new Error('no route');
    const onIt = way(northern.from, ...northern.legs);
    const faster = assumeWith({ 'rail-speed': 50 }).assumed;

    expect(estimateWay(onIt, faster).days.typical).toBeLessThan(
      estimateWay(onIt, assumed).days.typical,
    );
  });
});

describe('stepDays', () => {
  it('counts a break of gauge only after a train of the other gauge', () => {
    const [first, second] = way('tbilisi', 'tbilisi-akhalkalaki', 'akhalkalaki-kars').steps;
    if (!first || !second) throw new Error('no step');
    const values = assumed.typical;

    expect(stepDays(second, first, values) - stepDays(second, null, values)).toBeCloseTo(1);
  });
});

describe('inEveryCase', () => {
  it('asks once for each case', () => {
    expect(inEveryCase((bound) => bound)).toEqual({ low: 'low', typical: 'typical', high: 'high' });
  });
});
