import { expect, test } from 'vitest';
import { standingKey } from '#map/drawMap.ts';
import { mapContent, mapLine } from './mapSample.ts';

test('what legs carry moves no names, which legs are lit does', () => {
  const before = mapContent({ lines: [mapLine('aktau-alat', { tonnes: 1 })] });
  const carrying = mapContent({ lines: [mapLine('aktau-alat', { tonnes: 2 })] });
  const faint = mapContent({ lines: [mapLine('aktau-alat', { tonnes: 1, lit: false })] });

  expect(standingKey(carrying)).toBe(standingKey(before));
  expect(standingKey(faint)).not.toBe(standingKey(before));
});
