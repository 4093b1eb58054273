import { expect, test } from 'vitest';
import { ink, path, toSvgText } from '#map/ink.ts';

const same = (value: string) => value;

test('writes nested marks with svg’s own attribute names', () => {
  const mark = ink('g', { className: 'a' }, [path('M0,0', { strokeWidth: 1.234 })]);

  expect(toSvgText([mark], same)).toBe(
    '<g class="a"><path d="M0,0" fill="none" stroke-width="1.23"/></g>',
  );
});

test('escapes text and attributes', () => {
  expect(toSvgText([ink('text', { id: '"<' }, 'oil & gas <')], same)).toBe(
    '<text id="&quot;&lt;">oil &amp; gas &lt;</text>',
  );
});

test('turns colour variables into colours', () => {
  const red = (value: string) => (value === 'var(--it)' ? '#b4452b' : value);

  expect(toSvgText([ink('rect', { fill: 'var(--it)' })], red)).toBe('<rect fill="#b4452b"/>');
});
