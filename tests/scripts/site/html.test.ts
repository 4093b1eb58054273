import { expect, test } from 'vitest';
import { escapeHtml, scriptJson, tag } from '../../../scripts/site/html.ts';

test('text cannot end its element or its attribute', () => {
  expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
  expect(tag('meta', { name: 'a', content: '"b"', media: undefined })).toBe(
    '<meta name="a" content="&quot;b&quot;">',
  );
});

test('JSON cannot end the script it stands in, and reads back the same', () => {
  const value = { text: '</script><script>' };
  const text = scriptJson(value);

  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(value);
});
