import { agreementsByYearSpec } from './agreementsByYear.ts';
import { agreementsTimelineSpec } from './agreementsTimeline.ts';
import { companyCountsSpec } from './companyCounts.ts';
import { companyDirectorySpec } from './companyDirectory.ts';
import { corridorMapSpec } from './corridorMap.ts';
import { corridorPortsSpec } from './corridorPorts.ts';
import { corridorRoutesSpec } from './corridorRoutes.ts';
import { corridorTrafficSpec } from './corridorTraffic.ts';
import { crudeOilSpec } from './crudeOil.ts';
import type { FigureSpec } from './figureSpec.ts';
import { foundingCountsSpec } from './foundingCounts.ts';
import { investmentByYearSpec } from './investmentByYear.ts';
import { investmentClaimsSpec } from './investmentClaims.ts';
import { investmentRanksSpec } from './investmentRanks.ts';
import { namedProductsSpec } from './namedProducts.ts';
import { outlookSpec } from './outlook.ts';
import { partnersInProportionSpec } from './partnersInProportion.ts';
import { tradeByMonthSpec } from './tradeByMonth.ts';
import { tradeBySectorSpec } from './tradeBySector.ts';
import { tradeOverTimeSpec } from './tradeOverTime.ts';
import { tradeTwoReportersSpec } from './tradeTwoReporters.ts';

/** Every figure of the atlas, in the order of the pages they stand on. Add a figure here. */
export const FIGURES: readonly FigureSpec[] = [
  tradeOverTimeSpec,
  tradeTwoReportersSpec,
  tradeBySectorSpec,
  crudeOilSpec,
  namedProductsSpec,
  partnersInProportionSpec,
  tradeByMonthSpec,
  investmentByYearSpec,
  investmentClaimsSpec,
  investmentRanksSpec,
  companyCountsSpec,
  companyDirectorySpec,
  agreementsTimelineSpec,
  agreementsByYearSpec,
  foundingCountsSpec,
  outlookSpec,
  corridorMapSpec,
  corridorRoutesSpec,
  corridorTrafficSpec,
  corridorPortsSpec,
];

/** The figure of an id; undefined: there is none. */
export function figureSpec(id: string): FigureSpec | undefined {
  return FIGURES.find((spec) => spec.id === id);
}
