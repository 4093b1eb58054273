import { describe, expect, it } from 'vitest';
import { agreementsSentence } from '#content/agreementsSentence.ts';
import { buildAgreementsTimeline } from '#content/agreementsTimeline.ts';
import { createWorkings } from '#content/workings.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData('events');

describe('agreementsSentence', () => {
  it('tells how many events there are and which year has most', () => {
    const { sentence, derived } = buildAgreementsTimeline(data, DEFAULT_VIEW, english);

    expect(sentence).toBe(
      'The sources tell of 147 visits, agreements and projects between Italy and Kazakhstan in 1992–2026; 24 of them fall in 2024, more than in any other year.',
    );
    expect(derived['agreements-timeline@count.1992-2026']?.value).toBe(147);
    expect(derived['agreements-timeline@count.2024']?.inputs.length).toBe(24);
  });

  it('names no year where two share the first place', () => {
    const workings = createWorkings(data.sources, english);
    const tied = data.events.events.filter(({ date }) => /^(2008|2012)/.test(date));
    const context = { figure: 'agreements-timeline', workings, i18n: english };

    expect(agreementsSentence(tied, { from: 2008, to: 2012 }, context)).toBe(
      'The sources tell of 4 visits, agreements and projects between Italy and Kazakhstan in 2008–2012.',
    );
  });
});
