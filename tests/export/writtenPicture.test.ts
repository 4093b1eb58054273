import { afterEach, beforeEach, expect, test } from 'vitest';
import { writtenPicture } from '#export/writtenPicture.ts';

/** Letters are 10 px wide and lines 20 px high here; a line holds ten letters. */
const [WIDE, HIGH, MOST] = [10, 20, 10];

beforeEach(() => {
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = function box(this: Range): DOMRect {
    const line = Math.floor(this.startOffset / MOST);
    const left = (this.startOffset % MOST) * WIDE;
    const width = (this.endOffset - this.startOffset) * WIDE;
    return { left, top: line * HIGH, width, height: HIGH } as DOMRect;
  };
});

afterEach(() => {
  Reflect.deleteProperty(Range.prototype, 'getBoundingClientRect');
});

function pictureOf(html: string): Document {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${writtenPicture(root)}</svg>`;
  root.remove();
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

test('words stand line by line where they stand on the page', () => {
  const drawn = pictureOf('<p>Trade in a goods year</p>').querySelectorAll('text');

  expect([...drawn].map((line) => line.textContent)).toEqual(['Trade in a', 'goods year']);
  const [first, second] = [...drawn].map((line) => Number(line.getAttribute('y')));
  expect((second ?? 0) - (first ?? 0)).toBe(HIGH);
  expect(drawn[0]?.getAttribute('x')).toBe('0');
});

test('a line may end after a dash, and what is no letter of XML is written out', () => {
  const drawn = pictureOf('<p>Caspian A–B &amp; C</p>').querySelectorAll('text');

  expect([...drawn].map((line) => line.textContent)).toEqual(['Caspian A–', 'B & C']);
});

test('rules part the entries of a list and stand above its heading', () => {
  const drawn = pictureOf(
    '<h3 style="border-top:2px solid rgb(1, 2, 3)">Risks</h3><ul><li>one</li><li>two</li></ul>',
  ).querySelectorAll('rect');

  expect([...drawn].map((rule) => rule.getAttribute('height'))).toEqual(['2', '1', '1']);
  expect(drawn[0]?.getAttribute('fill')).toBe('rgb(1, 2, 3)');
});
