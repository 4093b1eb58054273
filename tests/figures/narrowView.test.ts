import { describe, expect, it } from 'vitest';
import { narrowView, viewKey } from '#figures/narrowView.ts';
import { DEFAULT_VIEW } from '#view/view.ts';

describe('narrowView', () => {
  it('forgets what is open on the page', () => {
    const view = { ...DEFAULT_VIEW, card: 'event:x', tab: { a: 'table' } as const, fit: true };

    expect(narrowView(view, ['years'])).toEqual(DEFAULT_VIEW);
  });

  it('keeps a window only for figures that have one', () => {
    const view = { ...DEFAULT_VIEW, years: { from: 2004, to: 2010 } as const };

    expect(narrowView(view, ['years']).years).toEqual({ from: 2004, to: 2010 });
    expect(narrowView(view, ['at']).years).toEqual(DEFAULT_VIEW.years);
  });

  it('keeps ends and assumptions for whatever shows ways', () => {
    const view = { ...DEFAULT_VIEW, origin: 'aktau', assume: { 'border-wait': 2 } };

    expect(narrowView(view, ['routes'])).toEqual(view);
    expect(narrowView(view, ['years'])).toEqual(DEFAULT_VIEW);
  });

  it('keeps filters that a figure must speak of although it cannot follow them', () => {
    const view = { ...DEFAULT_VIEW, sectors: ['oil-gas'] as const };

    expect(narrowView(view, []).sectors).toEqual(['oil-gas']);
  });
});

describe('viewKey', () => {
  it('is the same where the figure shows the same', () => {
    const moved = { ...DEFAULT_VIEW, at: 2020 };

    expect(viewKey(moved, ['years'])).toBe(viewKey(DEFAULT_VIEW, ['years']));
    expect(viewKey(moved, ['at'])).not.toBe(viewKey(DEFAULT_VIEW, ['at']));
  });
});
