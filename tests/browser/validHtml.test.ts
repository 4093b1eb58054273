import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { builtFiles, readBuilt } from './builtFiles.ts';

/**
 * All of html-validate's recommended rules, but for style of writing that no reader meets
 * and what is right here for a reason of its own.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React and our writer agree on a style of their own.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Sizes that depend on data are computed per element.
    'no-inline-style': 'off',
    // React writes `inputMode` as the DOM calls it; case means nothing in names of attributes.
    'attr-case': 'off',
    // A figure is named by its heading, as the standard allows.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A picture stands in several widths, of which styles show one: its landmarks never meet.
    'unique-landmark': 'off',
    // Ids made by React have marks of its own; they are valid ids of HTML.
    'valid-id': 'off',
    // Titles of search results are cut by those who show them.
    'long-title': 'off',
    // Native controls that carry a role on purpose, such as tabs made of buttons.
    'prefer-native-element': 'off',
    // The host is not known at build, and no script of another host is loaded.
    'require-sri': 'off',
  },
});

let documents: readonly string[] = [];

beforeAll(() => {
  documents = builtFiles('.html');
});

test('there are documents to validate', () => {
  expect(documents.length).toBeGreaterThan(20);
});

test('every document is valid HTML', async () => {
  const faults: string[] = [];
  for (const path of documents) {
    const report = await validator.validateString(readBuilt(path), path);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column, severity } of messages) {
        if (severity === 2) faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect([...new Set(faults)].slice(0, 30)).toEqual([]);
});
