import { expect, test, vi } from 'vitest';
import { saveFile } from '#export/saveFile.ts';

test('the file is offered under its name and no trace stays in the page', () => {
  const clicked: string[] = [];
  URL.createObjectURL = () => 'blob:x';
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(this.download);
  });

  saveFile('table.csv', new Blob(['a']));

  expect(clicked).toEqual(['table.csv']);
  expect(document.querySelector('a')).toBeNull();
  click.mockRestore();
});
