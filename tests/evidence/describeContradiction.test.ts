import { expect, test } from 'vitest';
import { findContradictions } from '#evidence/contradictions.ts';
import { describeContradiction } from '#evidence/describeContradiction.ts';
import { en } from '#i18n/messages/en.ts';
import { createTranslator } from '#i18n/translator.ts';
import { evidenceOf, observe, observeMonths } from './observe.ts';

const i18n = createTranslator('en', en);

function describeAll(...observations: ReturnType<typeof observe>[]) {
  return findContradictions(evidenceOf(observations)).map((one) =>
    describeContradiction(one, i18n),
  );
}

test('two claims are a question, and the text says whose they are', () => {
  const [found] = describeAll(
    observe({ obsValue: 16.1 }),
    observe({ obsValue: 20, qualifier: 'about', source: 'press', reporter: null }),
  );

  expect(found).toEqual({
    title: 'Turnover, 2024: $16.1 bn or about $20 bn?',
    text: 'bureau: $16.1 bn; press: about $20 bn. The larger is 1.2 times the smaller. Likely reason: one source does not say whose figures it gives.',
  });
});

test('where nothing explains it the text says so', () => {
  const companies = {
    dataset: 'company-counts',
    indicator: 'companies.count',
    unitMeasure: 'COMPANIES',
    unitMult: 0,
    period: '2025-05',
    reporter: null,
  } as const;

  const [found] = describeAll(
    observe({ ...companies, obsValue: 270, qualifier: 'nearly', source: 'a' }),
    observe({ ...companies, obsValue: 300, qualifier: 'over', source: 'b' }),
  );

  expect(found).toEqual({
    title: 'Italian companies in Kazakhstan, May 2025: nearly 270 companies or over 300 companies?',
    text: 'a: nearly 270 companies; b: over 300 companies. The larger is 1.1 times the smaller. No reason shows in the data.',
  });
});

test('a stated total stands against its parts', () => {
  const months = observeMonths([100, 100, 100]);
  const claim = observe({
    ...months[0],
    dataset: 'trade-totals',
    period: '2021-01/2021-03',
    obsValue: 450,
    source: 'press',
  });

  const [found] = describeAll(claim, ...months);

  expect(found?.title).toBe(
    'Kazakhstan’s exports to Italy, January 2021 to March 2021: stated €450 mn, but the parts add up to €300 mn',
  );
});

test('a place and a period that hold each other are named', () => {
  const cargo = {
    dataset: 'corridor-traffic',
    indicator: 'btk.tonnes',
    reporter: null,
    counterpart: null,
    place: 'btk',
    unitMeasure: 'TONNES',
    unitMult: 6,
  } as const;

  const [found] = describeAll(
    observe({ ...cargo, obsValue: 0.54, period: '2022-01/2022-10', source: 'a' }),
    observe({ ...cargo, obsValue: 0.43, period: '2022', source: 'b' }),
  );

  expect(found).toEqual({
    title:
      'Cargo, Baku–Tbilisi–Kars railway, 2022: 0.54 mn t for a part of it, 0.43 mn t for the whole',
    text: 'a: 0.54 mn t (January 2022 to October 2022); b: 0.43 mn t (2022). The larger is 1.3 times the smaller. No reason shows in the data.',
  });
});

test('of many claims the text names the two farthest apart', () => {
  const claims = Array.from({ length: 9 }, (_, index) =>
    observe({ obsValue: 10 + 2 * index, source: `s${index}` }),
  );

  const [found] = describeAll(...claims);

  expect(found?.text).toMatch(/^9 claims; farthest apart: s0: \$10 bn; s8: \$26 bn\./);
});

test('series that differ over years name where they differ most', () => {
  const row = {
    dataset: 'trade-partners',
    indicator: 'trade.value',
    direction: 'partner-kz',
  } as const;

  const [found] = describeAll(
    ...(['DE', 'FR'] as const).flatMap((counterpart) => [
      observe({ ...row, counterpart, obsValue: 9 }),
      observe({
        ...row,
        counterpart,
        obsValue: counterpart === 'DE' ? 2 : 8,
        source: 'wits',
        caution: 'defective',
      }),
    ]),
  );

  expect(found?.title).toBe(
    'Kazakhstan’s imports from other partners, 2024: a defective series gives $2 bn where others give $9 bn (Germany, 2024)',
  );
});
