import { describe, expect, test } from 'vitest';
import { en } from '#i18n/messages/en.ts';
import { createTranslator } from '#i18n/translator.ts';
import { parseView } from '#view/parseView.ts';
import { problemText } from '#view/problemText.ts';

const i18n = createTranslator('en', en);
const sentencesFor = (query: string) =>
  parseView(query).problems.map((problem) => problemText(problem, i18n));

describe('problemText', () => {
  test('says what was asked for and what is shown instead', () => {
    expect(sentencesFor('?years=1850..2020&card=%00')).toEqual([
      'The link sets years to “1850..2020”; the atlas reaches from 1991 to 2040. Shown is 1995..latest.',
      'The link sets the evidence card to “”, which names nothing in the atlas. The default is shown.',
    ]);
  });

  test('passes on braces and angle brackets as they were typed', () => {
    expect(sentencesFor('?currency={x}<b>')).toEqual([
      'The link sets the currency to “{x}<b>”, which the atlas does not have. Shown is usd.',
    ]);
  });
});
