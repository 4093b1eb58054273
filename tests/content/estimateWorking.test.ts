import { describe, expect, it } from 'vitest';
import { addEstimate, estimateCell } from '#content/estimateWorking.ts';
import { BOUNDS } from '#content/routeAssumptions.ts';
import type { View } from '#view/view.ts';
import { routesContext } from './routesContext.ts';

function worked(view: Partial<View> = {}) {
  const { context, compared } = routesContext(view);
  const [first] = compared;
  if (!first) throw new Error('no way');
  const ids = addEstimate(context, first);
  return {
    ids,
    first,
    derived: context.workings.derived(),
    cell: estimateCell(context, first, ids),
  };
}

describe('addEstimate', () => {
  it('gives a working that a reader can do again for each case', () => {
    const { ids, derived, first } = worked({ origin: 'aktau', destination: 'genoa' });

    for (const bound of BOUNDS) {
      const working = derived[ids[bound]]?.working ?? '';
      const [sum = '', total = ''] = working.split(/ = | ≈ /);
      const added = sum.split(' + ').reduce((days, part) => days + Number(part), 0);
      expect(added.toFixed(1)).toBe(total);
      expect(Math.round(Number(total))).toBe(first.estimate.days[bound]);
    }
  });

  it('lists parts and assumptions, with the card of what the ledger has', () => {
    const { ids, derived } = worked();
    const inputs = derived[ids.high]?.inputs ?? [];

    expect(inputs[0]?.label).toMatch(/^[\d,]+ km × 1\.33 ÷ \(16\.5 km\/h × 24 h\) by rail$/);
    expect(inputs.find(({ text }) => text === '16.5 km/h')?.entity).toBe('leg:kayseri-mersin');
    expect(inputs.find(({ label }) => label === 'Wait at a border: our assumption')).toBeDefined();
  });

  it('says which values are the reader’s', () => {
    const { ids, derived } = worked({ assume: { 'rail-speed': 40 } });

    expect(derived[ids.typical]?.inputs).toContainEqual(
      expect.objectContaining({
        label: 'Speed of freight trains, halts included: your value',
        text: '40 km/h',
      }),
    );
  });
});

describe('estimateCell', () => {
  it('has its range in its text and the typical case as its value', () => {
    const { cell, ids } = worked();

    expect(cell).toEqual({ text: '18 days (11–38)', value: 18, derived: ids.typical });
  });
});
