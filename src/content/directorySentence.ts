import type { Sector } from '#dataset/codes.ts';
import type { Company } from '#dataset/company.ts';
import type { Translator } from '#i18n/translator.ts';
import { countOf } from './countOf.ts';
import type { Workings } from './workings.ts';

interface SentenceContext {
  readonly figure: string;
  readonly workings: Workings;
  readonly i18n: Translator;
}

/** How many companies there are, and where most of them work; both counts go on record. */
export function directorySentence(
  companies: readonly Company[],
  sectors: readonly Sector[] | null,
  context: SentenceContext,
): string {
  const { i18n } = context;
  if (companies.length === 0) return i18n.t('directory.empty');
  count(context, 'companies', i18n.t('directory.counted'), companies);
  if (sectors !== null) {
    return i18n.t('directory.sentence.filtered', {
      count: companies.length,
      sectors: i18n.list(sectors.map((sector) => i18n.code('sector', sector))),
    });
  }
  const largest = largestSectors(companies);
  const [first] = largest;
  if (!first) return i18n.t('directory.sentence.all', { count: companies.length });
  for (const [sector, ofSector] of largest) {
    count(context, `sector.${sector}`, i18n.code('sector', sector), ofSector);
  }
  return i18n.t('directory.sentence.largest', {
    count: companies.length,
    most: first[1].length,
    ties: largest.length,
    sectors: i18n.list(largest.map(([sector]) => i18n.code('sector', sector))),
  });
}

function count(
  { figure, workings, i18n }: SentenceContext,
  what: string,
  label: string,
  companies: readonly Company[],
): void {
  countOf(workings, i18n, {
    id: `${figure}@count.${what}`,
    label,
    things: companies.map(({ id, name, sector }) => ({
      entity: `company:${id}`,
      label: name,
      text: sector === null ? i18n.t('directory.noSector') : i18n.code('sector', sector),
    })),
  });
}

/** The sectors with the most companies: several where they tie. */
function largestSectors(companies: readonly Company[]): readonly (readonly [Sector, Company[]])[] {
  const bySector = new Map<Sector, Company[]>();
  for (const company of companies) {
    if (company.sector === null) continue;
    bySector.set(company.sector, [...(bySector.get(company.sector) ?? []), company]);
  }
  const most = Math.max(...[...bySector.values()].map(({ length }) => length));
  return [...bySector].filter(([, ofSector]) => ofSector.length === most);
}
