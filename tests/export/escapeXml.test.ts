import { expect, test } from 'vitest';
import { escapeXml } from '#export/escapeXml.ts';

test('what would end a text or an attribute is escaped', () => {
  expect(escapeXml('“a” & <b> "c"')).toBe('“a” &amp; &lt;b&gt; &quot;c&quot;');
});
