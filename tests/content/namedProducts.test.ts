import { expect, test } from 'vitest';
import { buildCrudeOil } from '#content/crudeOil.ts';
import { buildNamedProducts } from '#content/namedProducts.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const content = buildNamedProducts(
  await loadedData('statements', 'trade-products', 'trade-goods'),
  DEFAULT_VIEW,
  english,
);
const row = (id: string) =>
  content.table.rows.find((one) => one.key === id)?.cells.map((cell) => cell.text);

test('all ten products from Kazakhstan and four from Italy are listed', () => {
  const groups =
    content.chart.kind === 'list' ? content.chart.groups.map((group) => group.items.length) : [];

  expect(groups).toEqual([10, 4]);
});

test('a product with a figure shows its newest, one without says so', () => {
  expect(row('product-kz-it-wheat-and-meslin')?.[3]).toBe('2024');
  expect(row('product-kz-it-cranes')?.[2]).toBe('no figure found');
});

test('the sentence counts what was found', () => {
  expect(content.sentence).toBe(
    'Of the 14 products and groups that a founding article names in this trade, 5 have a figure of their own in the sources read.',
  );
});

test('sums are rounded in the list and as printed in the table; a share says what it is', () => {
  const items =
    content.chart.kind === 'list' ? content.chart.groups.flatMap((group) => group.items) : [];
  const text = (title: string) => items.find((item) => item.title === title)?.text;

  expect(text('crude oil')).toBe('$936 mn');
  expect(row('product-kz-it-crude-oil')?.[2]).toBe('USD 936.305304 mn');
  expect(text('aluminium')).toBe('18.4% of Kazakhstan’s exports of aluminium');
});

test('says why its crude figure is not that of the register, and the register says the same', async () => {
  const crude = buildCrudeOil(
    await loadedData('trade-products', 'reference'),
    DEFAULT_VIEW,
    english,
  );

  expect(content.notes.join(' ')).toContain(`“${crude.name}”`);
  expect(content.notes.join(' ')).toContain('Crude oil of 2021');
  expect(crude.notes.join(' ')).toContain(`“${content.name}”`);
});
