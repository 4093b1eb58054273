import { describe, expect, it } from 'vitest';
import { ageText, coverageGrid, spanLabel } from '#content/coverageGrid.ts';
import type { Observation } from '#dataset/observation.ts';
import { coverage } from '#evidence/coverage.ts';
import { evidenceOf, observe } from '../evidence/observe.ts';
import { english } from '../translators.ts';

function gridOf(...observations: readonly Observation[]) {
  const rows = coverage(evidenceOf(observations), '2026-01-10');
  return coverageGrid(rows, (id) => observations.find((one) => one.id === id), english);
}

function markOf(observations: readonly Observation[], span: number | string) {
  const { columns, groups } = gridOf(...observations);
  const at = columns.findIndex((column) => column.span === span);
  return groups[0]?.lines[0]?.marks[at];
}

describe('the coverage grid', () => {
  it('has the years 1991 to 2026 and no other column where nothing stands in one', () => {
    const { columns } = gridOf(observe());

    expect(columns.map(({ label }) => label)).toEqual(
      Array.from({ length: 36 }, (_, at) => String(1991 + at)),
    );
  });

  it('counts sources, names the card and says it all in words', () => {
    const observations = [
      observe({ source: 'bureau' }),
      observe({ source: 'press', caution: 'doubtful' }),
      observe({ source: 'press', qualifier: 'about', id: 'again' }),
    ];

    expect(markOf(observations, 2024)).toEqual({
      card: 'coverage:trade-totals.trade.turnover.KZ.2024',
      sources: 2,
      shade: 2,
      part: false,
      forecast: false,
      caution: true,
      label:
        'Turnover (exports and imports) · reported by Kazakhstan, 2024: 3 claims from 2 sources, with a caution',
    });
  });

  it('leaves a gap where no source has a figure', () => {
    expect(markOf([observe()], 2023)).toBeNull();
  });

  it('tells a part of a year from the year, and a plan from a result', () => {
    expect(markOf([observe({ period: '2024-01/2024-09' })], 2024)).toMatchObject({ part: true });
    expect(markOf([observe({ obsStatus: 'F' })], 2024)).toMatchObject({
      part: false,
      forecast: true,
    });
  });

  it('gathers what lies beyond the years and what has no date', () => {
    const far = [
      observe({ period: '2030', obsStatus: 'F', source: 'press' }),
      observe({ period: '2040', obsStatus: 'F', source: 'press' }),
      observe({ period: null, source: 'press' }),
    ];

    expect(markOf(far, 'after')).toMatchObject({ sources: 1, forecast: true });
    expect(markOf(far, 'undated')).toMatchObject({ sources: 1, forecast: false });
    expect(gridOf(...far).columns.map(({ span }) => span)).not.toContain('before');
  });

  it('says how old the newest result is', () => {
    const [line] = gridOf(observe({ period: '2024' })).groups[0]?.lines ?? [];

    expect(line?.age).toBe('12 months');
    expect(line?.newest).toBe('December 2024');
  });
});

it.each([
  [0, 'new'],
  [-40, 'new'],
  [31, '1 month'],
  [700, '22 months'],
  [731, '2 years'],
])('reads %i days as %s', (days, text) => {
  expect(ageText(days, english)).toBe(text);
});

it('names a year by itself', () => {
  expect(spanLabel(2024, english)).toBe('2024');
  expect(spanLabel('after', english)).toBe('Later');
});
