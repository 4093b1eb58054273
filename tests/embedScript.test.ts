import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = readFileSync(join(import.meta.dirname, '..', 'public', 'embed.js'), 'utf8');

test('the script that hosts load is at most 2 kB and leaves no name behind', () => {
  expect(Buffer.byteLength(SCRIPT)).toBeLessThanOrEqual(2000);
  expect(SCRIPT.replace(/^\/\*.*\*\/\n/, '')).toMatch(/^\(\(\) => \{[\s\S]*\}\)\(\);\n$/);
  expect(SCRIPT).not.toMatch(/\b(?:window|globalThis)\b/);
});
