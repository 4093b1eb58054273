import type { Sector } from '#dataset/codes.ts';
import { hsChapter, hsHeading, sectorOfChapter } from '#dataset/hsSectors.ts';
import type { Dataset, Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { remembered } from '#dataset/remembered.ts';
import { leadingClaims } from '#evidence/leadingClaims.ts';

/** Goods of one sector, chapter or heading in one year: the months that were printed, added up. */
export interface GoodsNode {
  /** Sector code, chapter or heading. */
  readonly id: string;
  readonly sector: Sector;
  readonly level: 'sector' | 'chapter' | 'heading' | 'product';
  /** Euros. */
  readonly total: number;
  readonly observations: readonly Observation[];
}

export interface GoodsYear {
  readonly observations: readonly Observation[];
  /** Months that have any figure, ISO, in order. */
  readonly months: readonly string[];
  readonly total: number;
}

/** Years the monthly goods cover. */
export const goodsYears = remembered((goods: Dataset): readonly number[] =>
  [...new Set(goods.observations.map((o) => yearOf(o)))].sort((a, b) => a - b),
);

/** The year's goods, each month of each by the first of its claims. */
export const goodsOfYear = remembered(
  (goods: Dataset, sources: SourceIndex, year: number): GoodsYear => {
    const listed = goods.observations.filter((o) => yearOf(o) === year && sectorOf(o) !== null);
    const observations = leadingClaims(listed, sources.byId);
    const months = [...new Set(observations.map((o) => o.period ?? ''))].sort();
    return { observations, months, total: observations.reduce((sum, o) => sum + inUnits(o), 0) };
  },
);

/**
 * The parts of the year under a path: of nothing, sectors; of a sector, its chapters; of a chapter,
 * its headings; of a heading, its product codes. Largest first.
 */
export function goodsParts(year: GoodsYear, path: readonly string[]): readonly GoodsNode[] {
  const [sector, chapter, heading] = path;
  const level =
    (['sector', 'chapter', 'heading', 'product'] as const)[Math.min(path.length, 3)] ?? 'sector';
  const groups = new Map<string, Observation[]>();
  for (const observation of year.observations) {
    if (sector !== undefined && sectorOf(observation) !== sector) continue;
    const code = observation.product ?? '';
    if (chapter !== undefined && hsChapter(code) !== chapter) continue;
    if (heading !== undefined && hsHeading(code) !== heading) continue;
    const id = idAt(level, observation);
    const group = groups.get(id);
    if (group) group.push(observation);
    else groups.set(id, [observation]);
  }
  return [...groups]
    .map(([id, observations]) => ({
      id,
      level,
      sector: sectorOf(observations[0] as Observation) as Sector,
      total: observations.reduce((sum, o) => sum + inUnits(o), 0),
      observations,
    }))
    .sort((a, b) => b.total - a.total);
}

function idAt(level: GoodsNode['level'], observation: Observation): string {
  const code = observation.product ?? '';
  if (level === 'sector') return sectorOf(observation) ?? '';
  if (level === 'chapter') return hsChapter(code) ?? '';
  return level === 'heading' ? (hsHeading(code) ?? '') : code;
}

function sectorOf(observation: Observation): Sector | null {
  return sectorOfChapter(hsChapter(observation.product ?? '') ?? '');
}

function yearOf(observation: Observation): number {
  return Number(observation.period?.slice(0, 4));
}
