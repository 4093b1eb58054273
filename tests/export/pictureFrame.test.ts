import { describe, expect, it } from 'vitest';
import { keyWords } from '#export/pictureFrame.ts';

const COLOURS = { paper: '#fff', ink: '#000', muted: '#666' };
const ENTRIES = [
  { number: '1', words: 'Prodi in Kazakhstan · Oct 2007' },
  { number: '2', words: 'Meloni in Astana & a long name that takes a second line · May 2025' },
];

function textsOf(svg: string): readonly Element[] {
  const document = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`,
    'image/svg+xml',
  );
  expect(document.querySelector('parsererror')).toBeNull();
  return [...document.querySelectorAll('text')];
}

describe('keyWords', () => {
  it('writes each number beside its words, all of them', () => {
    const words = textsOf(keyWords(ENTRIES, 300, COLOURS).svg).map((text) => text.textContent);

    expect(words.join(' ')).toBe(
      ENTRIES.map((entry) => `${entry.number} ${entry.words}`).join(' '),
    );
  });

  it('takes the room of its lines, and less in two columns', () => {
    const narrow = keyWords(ENTRIES, 300, COLOURS);
    const lowest = Math.max(...textsOf(narrow.svg).map((text) => Number(text.getAttribute('y'))));

    expect(narrow.height).toBeGreaterThan(lowest);
    expect(keyWords(ENTRIES, 900, COLOURS).height).toBeLessThan(narrow.height);
  });

  it('takes no room without numbers', () => {
    expect(keyWords([], 300, COLOURS)).toEqual({ svg: '', height: 0 });
  });
});
