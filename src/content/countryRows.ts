import type { ComparedWay, RoutesContext } from './comparedWays.ts';
import { countryKm } from './countryKm.ts';
import { legLabel } from './nodeName.ts';
import type { Cell, TableRow } from './tableContent.ts';
import type { Step } from './way.ts';

/** Length in each country, then on legs across borders: together the length of the way. */
export function countryRows(
  context: RoutesContext,
  compared: readonly ComparedWay[],
): readonly TableRow[] {
  const { i18n } = context;
  const spread = compared.map(({ way }) => countryKm(way));
  const countries = new Set(spread.flatMap(({ inside }) => [...inside.keys()]));
  const rows = [...countries].map((country) => ({
    key: `country-${country}`,
    cells: [
      { text: i18n.t('routes.row.country', { country: i18n.country(country) }), value: null },
      ...compared.map((one, index) => {
        const km = spread[index]?.inside.get(country);
        return kmCell(context, one, km, country, (step) => step.countries.join() === country);
      }),
    ],
  }));
  const across = {
    key: 'country-across',
    cells: [
      { text: i18n.t('routes.row.across'), value: null },
      ...compared.map((one, index) =>
        kmCell(context, one, spread[index]?.across, null, (step) => step.countries.length > 1),
      ),
    ],
  };
  return compared.length === 0 ? [] : [...rows, across];
}

/** The sum of some legs; a country that only legs across a border touch has none of its own. */
function kmCell(
  { i18n, network, workings }: RoutesContext,
  { way, key, title }: ComparedWay,
  km: number | undefined,
  country: string | null,
  isCounted: (step: Step) => boolean,
): Cell {
  if (km === undefined) return { text: i18n.t('routes.notHere'), value: null };
  if (km === 0) {
    const text = country === null ? 'routes.country.noneAcross' : 'routes.country.acrossOnly';
    return { text: i18n.t(text), value: null };
  }
  const counted = way.steps.filter(isCounted);
  const text = i18n.number(km);
  const said = i18n.t('routes.km', { km: text });
  const derived = workings.add({
    id: `corridor-routes@km-${country ?? 'across'}.${key}`,
    label:
      country === null
        ? i18n.t('routes.country.acrossLabel', { title })
        : i18n.t('routes.country.label', { title, country: i18n.country(country) }),
    text,
    said,
    value: km,
    unit: 'km',
    formula: i18n.t('routes.km.formula'),
    working: `${counted.map((step) => i18n.number(step.leg.km)).join(' + ')} = ${text}`,
    inputs: counted.map((step) => ({
      entity: `leg:${step.leg.id}`,
      label: legLabel(step, network, i18n),
      text: i18n.t('routes.km', { km: i18n.number(step.leg.km) }),
    })),
  });
  return { text: said, value: km, derived };
}
