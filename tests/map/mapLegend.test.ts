import { expect, test } from 'vitest';
import { mapLegend } from '#map/mapLegend.ts';
import { english } from '../translators.ts';
import { mapContent, mapLine } from './mapSample.ts';

const labels = (content: ReturnType<typeof mapContent>) =>
  Object.fromEntries(
    mapLegend(content, english).map(({ id, entries }) => [id, entries.map(({ label }) => label)]),
  );

test('names what the map shows and nothing else', () => {
  expect(labels(mapContent())).toEqual({
    corridors: ['Middle Corridor'],
    modes: ['Rail', 'Sea'],
    nodes: ['Sea port', 'City'],
  });
});

test('shows real values of the width, and what stands for no figure', () => {
  const content = mapContent({
    lines: [mapLine('a', { tonnes: 4e6 }), mapLine('b')],
    widthLegend: [{ tonnes: 4e6, text: '4 mn t' }],
  });

  expect(labels(content).width).toEqual(['4 mn t', 'no figure']);
});
