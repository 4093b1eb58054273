import { describe, expect, it } from 'vitest';
import { buildInvestmentClaims } from '#content/investmentClaims.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('investment');
const build = (view: Partial<View> = {}) =>
  buildInvestmentClaims(data, { ...DEFAULT_VIEW, ...view }, english);

function spans(view: Partial<View> = {}) {
  const { chart } = build(view);
  return chart.kind === 'spans' ? chart.spans : [];
}

describe('buildInvestmentClaims', () => {
  it('shows the claims of 7.3, 7.6, 10 and 15 bn over the years each covers', () => {
    const texts = spans().map(({ text, period }) => `${text}, ${period}`);

    expect(texts).toContain('$7.3 bn, 2005 to June 2023');
    expect(texts).toContain('up to $7.6 bn, 2005 to May 2025');
    expect(texts).toContain('nearly $10 bn, 1991 to March 2024');
    expect(texts).toContain('over $15 bn, 1992 to August 2022');
  });

  it('draws a span from the first day of its window to the last', () => {
    const span = spans().find(({ period }) => period === '2005 to June 2023');

    expect(span).toMatchObject({ from: 2005, to: 2023.5, y: 7.3, colour: 'it' });
  });

  it('leaves a start that no source states open and says so', () => {
    const span = spans().find(({ obs }) => obs?.endsWith(':seed-astanatimes-2024'));

    expect(span).toMatchObject({
      from: null,
      y: 7.3,
      period: 'start not stated, up to January 2024',
    });
  });

  it('tells Kazakhstan’s investment in Italy apart by its colour', () => {
    const back = spans().filter(({ colour }) => colour === 'kz');

    expect(back.map(({ y, qualifier }) => ({ y, qualifier }))).toEqual([
      { y: 1.6, qualifier: 'over' },
    ]);
  });

  it('keeps a claim in euro in euro, and says so where another currency is chosen', () => {
    const inEuro = spans().find(({ obs }) => obs?.endsWith(':upday-2025-09'));
    const { notices, chart } = build({ currency: 'eur' });

    expect(inEuro).toMatchObject({ text: '€7.5 bn', y: 7.5, period: '2005 to September 2025' });
    expect(chart).toEqual(build().chart);
    expect(notices[0]).toContain('no one exchange rate');
  });

  it('draws a claim whole when only its last years lie in the window', () => {
    const late = spans({ years: { from: 2025, to: 2025 } });

    expect(late.length).toBe(7);
    expect(late.every(({ to }) => (to ?? 0) > 2025)).toBe(true);
    expect(late[0]?.from).toBe(2005);
  });

  it('keeps only the headline of each key when other claims are hidden', () => {
    const [all, headlines] = [spans(), spans({ claims: 'hide' })];

    expect(all.length).toBe(25);
    expect(headlines.length).toBe(20);
  });

  it('tells the latest and the largest claim in its sentence', () => {
    expect(build().sentence).toBe(
      'Italy’s investment in Kazakhstan is put at over $7.6 bn (2005 to September 2025) and at over $15 bn (1992 to August 2022): 24 claims, each for its own years.',
    );
  });

  it('counts what its sentence counts, with every claim that went in', () => {
    const count = build().derived['investment-claims@count.it-kz'];

    expect(count?.text).toBe('24');
    expect(count?.inputs.length).toBe(24);
  });

  it('lights the claims that the sentence tells of', () => {
    const lit = spans().filter((span) => span.lit);

    expect(lit.map(({ text, period }) => `${text}, ${period}`)).toEqual([
      'over $15 bn, 1992 to August 2022',
      'over $7.6 bn, 2005 to September 2025',
      'over $1.6 bn, start not stated, up to June 2014',
    ]);
  });
});
