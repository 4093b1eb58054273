import { expect, test } from 'vitest';
import { pictureKey } from '#export/pictureKey.ts';

test('a list of the page is read as numbers and their words', () => {
  const figure = document.createElement('figure');
  figure.innerHTML = `
    <ol data-export="key">
      <li><button><span>1</span><span>Prodi in Kazakhstan <span>Oct 2007</span></span></button></li>
      <li><button><span>2</span> <span><strong>over $15 bn</strong><span>Kazinform</span></span></button></li>
    </ol>
    <ol><li>something else</li></ol>`;

  expect(pictureKey(figure)).toEqual([
    { number: '1', words: 'Prodi in Kazakhstan\u00a0· Oct 2007' },
    { number: '2', words: 'over $15 bn\u00a0· Kazinform' },
  ]);
});

test('a figure without numbers has no key', () => {
  expect(pictureKey(document.createElement('figure'))).toEqual([]);
});
