import { expect, test } from 'vitest';
import { fileOf, loadModule } from '#dataset/loadModule.ts';

test('a module is read by its id', async () => {
  expect(await loadModule('reference')).toMatchObject({ id: 'reference' });
});

test('a module that does not exist is told by its file', async () => {
  await expect(loadModule('referense')).rejects.toThrow('src/data/referense.json#: does not exist');
});

test('the shapes of the basemap are no data modules', async () => {
  await expect(loadModule('basemap-near')).rejects.toThrow('does not exist');
});

test('a file is named from the root of the project', () => {
  expect(fileOf('reference')).toBe('src/data/reference.json');
});
