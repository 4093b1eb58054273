import type { TrafficContext } from '#content/trafficPanel.ts';
import type { TrafficTopic } from '#content/trafficTopic.ts';
import { createWorkings } from '#content/workings.ts';
import type { Observation } from '#dataset/observation.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { observe } from '../evidence/observe.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { sources } = await loadedData();

const tonnes = (given: Partial<Observation>) =>
  observe({
    dataset: 'corridor-traffic',
    indicator: 'corridor.tonnes',
    reporter: null,
    counterpart: null,
    place: 'titr',
    unitMeasure: 'TONNES',
    unitMult: 6,
    source: 'startmag-2022-01',
    ...given,
  });

export function trafficContext(view: Partial<View> = {}): TrafficContext {
  return {
    i18n: english,
    sources,
    workings: createWorkings(sources, english),
    view: { ...DEFAULT_VIEW, ...view },
    window: { from: 2022, to: 2024 },
  };
}

/** Cargo from 2022 to 2024 with a rival, a defective claim, an aim, a part of a year, an aim for a year to come and a result beyond the window. */
export const CARGO: TrafficTopic = {
  id: 'tonnes',
  title: 'Cargo',
  unit: 'mn t',
  divisor: 1e6,
  fractionDigits: 1,
  colour: 'kz',
  main: [
    tonnes({ period: '2022', obsValue: 1.5 }),
    tonnes({ period: '2024', obsValue: 4.5, qualifier: 'about' }),
    tonnes({ period: '2024', obsValue: 4.484, source: 'tag43-2022-01' }),
    tonnes({ period: '2024', obsValue: 9, caution: 'defective', source: 'impreseinforma-2022' }),
    tonnes({ period: '2024-01/2024-09', obsValue: 3.4 }),
    tonnes({ period: '2030', obsValue: 10 }),
  ],
  beside: [
    tonnes({ indicator: 'corridor.target', period: '2024', obsValue: 5 }),
    tonnes({ indicator: 'corridor.target', period: '2026', obsValue: 6 }),
  ],
  isAim: (o) => o.indicator === 'corridor.target',
};
