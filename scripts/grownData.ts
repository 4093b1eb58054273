import type { Page, Route } from 'playwright-core';
import { STAT_DATASET_IDS } from '#dataset/structure.ts';

type Json = Readonly<Record<string, unknown>>;

interface Series extends Json {
  readonly variant?: string;
  readonly observations: readonly (readonly unknown[] | Json)[];
}

export interface Module extends Json {
  readonly series: readonly Series[];
}

const CHUNK = new RegExp(`/assets/(${STAT_DATASET_IDS.join('|')})-[\\w-]{8}\\.js$`);

/** The module with each of its claims made so many times, as claims that compete with one another. */
export function grown(module: Module, times: number): Module {
  const series = module.series.flatMap((one, index) =>
    Array.from({ length: times }, (_, copy) =>
      copy === 0 ? one : copyOf(one, `${index}-${copy}`),
    ),
  );
  return { ...module, series };
}

/** A copy tells its claims from those it repeats by their variant. */
function copyOf(series: Series, name: string): Series {
  const named = <T extends Json>(stated: T) => ({
    ...stated,
    variant: `${String(stated.variant ?? '')}copy-${name}`,
  });
  const observations = series.observations.map((row) =>
    isList(row) || row.variant === undefined ? row : named(row),
  );
  return { ...named(series), observations };
}

function isList(row: readonly unknown[] | Json): row is readonly unknown[] {
  return Array.isArray(row);
}

/** Gives the page grown data in place of the site's own; no file is touched. */
export async function serveGrown(page: Page, times: number): Promise<void> {
  await page.route(CHUNK, async (route: Route) => {
    const response = await route.fetch();
    const code = encodeURIComponent(await response.text());
    const chunk = (await import(`data:text/javascript,${code}`)) as { readonly default: Module };
    const body = `export default ${JSON.stringify(grown(chunk.default, times))}`;
    await route.fulfill({ response, body });
  });
}
