import { describe, expect, it } from 'vitest';
import { countSentence } from '#content/countSentence.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('company-counts');
const counts = data['company-counts'].observations;
const of = (...periods: readonly string[]) =>
  countSentence(
    counts.filter(({ period }) => periods.includes(period ?? '')),
    data.sources,
    english,
  );

describe('countSentence', () => {
  it('gives one value where the year has only one', () => {
    expect(of('2014-06')).toBe(
      'In 2014 the number of Italian companies operating in Kazakhstan was put at about 200.',
    );
  });

  it('gives the spread where sources differ', () => {
    expect(of('2025-05')).toBe(
      'In 2025 sources put the number of Italian companies operating in Kazakhstan anywhere from about 250 to over 300.',
    );
  });

  it('tells the register alone where nothing else is counted', () => {
    expect(of('2024-10')).toBe(
      '278 companies with Italian capital were on the register in October 2024.',
    );
  });

  it('counts the counts where none is of operating companies', () => {
    expect(of('2016')).toBe(
      '1 count of Italian companies lies in these years, in a definition of its own.',
    );
  });
});
