import { expect, it } from 'vitest';
import { datasetsIn, takingsBySource, takingsCount } from '#content/sourceTakings.ts';
import { loadedData } from '../loadedData.ts';

const data = await loadedData('trade-totals', 'events', 'companies', 'statements', 'network');
const takings = takingsBySource(data);

it('hands out every observation exactly once', () => {
  const given = [...takings.values()].flatMap(({ observations }) => observations);

  expect(new Set(given).size).toBe(data['trade-totals'].observations.length);
  expect(given).toHaveLength(data['trade-totals'].observations.length);
});

it('counts an event once for a source that makes two claims on it', () => {
  const twice = data.events.events.find(
    ({ claims }) => new Set(claims.map(({ source }) => source)).size < claims.length,
  );
  const source = twice?.claims.find(
    (one, index) => twice.claims.findIndex(({ source: other }) => other === one.source) !== index,
  )?.source;

  expect(takings.get(source ?? '')?.events.filter(({ id }) => id === twice?.id)).toHaveLength(1);
});

it('counts everything taken', () => {
  const one = takings.get('seed-jamestown-2024');

  expect(one && takingsCount(one)).toBe(
    (one?.observations.length ?? 0) +
      (one?.events.length ?? 0) +
      (one?.companies.length ?? 0) +
      (one?.statements.length ?? 0),
  );
});

it('finds the statistical datasets among the modules', () => {
  expect(datasetsIn(data).map(({ id }) => id)).toEqual(['trade-totals']);
});
