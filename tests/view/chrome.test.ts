import { expect, test } from 'vitest';
import { markChrome } from '#view/chrome.ts';

test('the document says what is left out, and no longer once it is wanted', () => {
  const element = document.createElement('html');

  markChrome(element, { controls: false, tabs: true, title: false });
  expect({ ...element.dataset }).toEqual({ controls: 'off', title: 'off' });

  markChrome(element, { controls: true, tabs: true, title: true });
  expect({ ...element.dataset }).toEqual({});
});
