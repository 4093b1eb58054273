import { claimAbout, claimCell, claimStretch } from './claimText.ts';
import type { ComparedWay, RoutesContext } from './comparedWays.ts';
import { countryRows } from './countryRows.ts';
import { legLabel, nodeName } from './nodeName.ts';
import type { ClaimTopic, WayClaim } from './routeClaims.ts';
import { claimsOnWay } from './routeClaims.ts';
import type { ToldWay } from './routeStrip.ts';
import { signText } from './signText.ts';
import type { Cell, TableContent, TableRow } from './tableContent.ts';
import type { Step } from './way.ts';

const BLANK: Cell = { text: '', value: null };

/** One column a way: a row for each fact, a row for each claim, then the legs in order. */
export function routeTable(context: RoutesContext, told: readonly ToldWay[]): TableContent {
  const { i18n, network, ways } = context;
  const ends = {
    origin: nodeName(ways.origin, network, i18n),
    destination: nodeName(ways.destination, network, i18n),
  };
  return {
    caption: ways.chosen
      ? i18n.t('routes.tableCaption.chosen')
      : i18n.t('routes.tableCaption', ends),
    columns: [
      { key: 'fact', label: i18n.t('routes.column.fact'), unit: '', align: 'start' },
      ...told.map(({ compared }) => ({
        key: compared.key,
        label: compared.title,
        unit: '',
        align: 'start' as const,
      })),
    ],
    rows: [...factRows(context, told), ...legRows(context, told)],
  };
}

function factRows(context: RoutesContext, told: readonly ToldWay[]): readonly TableRow[] {
  const [first] = told;
  if (!first) return [];
  return first.facts.flatMap(({ id, label }, index) => {
    const row = (cells: readonly Cell[]): TableRow => ({
      key: id,
      cells: [{ text: label, value: null }, ...cells],
    });
    if (id === 'time' || id === 'cost') return claimRows(context, told, id, row);
    const plain = row(told.map(({ facts }) => facts[index]?.cells[0] ?? BLANK));
    if (id !== 'countries') return [plain];
    return [
      plain,
      ...countryRows(
        context,
        told.map(({ compared }) => compared),
      ),
    ];
  });
}

/** How many claims each way has, or that none is known; then each claim in a row of its own. */
function claimRows(
  context: RoutesContext,
  told: readonly ToldWay[],
  topic: ClaimTopic,
  row: (cells: readonly Cell[]) => TableRow,
): readonly TableRow[] {
  const { i18n, network } = context;
  const claims = told.map(({ compared }) => claimsOnWay(network, compared.way, topic));
  const counts = claims.map((own) => ({
    text:
      own.length === 0 ? i18n.t('routes.notKnown') : i18n.t('routes.below', { count: own.length }),
    value: null,
  }));
  const each = new Map(claims.flat().map((one) => [one.claim.id, one]));
  const rows = [...each.values()].map(({ claim }) => {
    const owners = told.map(({ compared }, index) => ({
      way: compared.way,
      own: claims[index]?.find((one) => one.claim.id === claim.id),
    }));
    const stretch = owners.flatMap(({ way, own }) =>
      own ? [claimStretch(context, way, own)] : [],
    );
    const about = claimAbout(context, claim, stretch[0] ?? null);
    return {
      key: claim.id,
      cells: [
        { text: i18n.t(`routes.claim.row.${topic}`, { about }), value: null },
        ...owners.map(({ way, own }) => valueOn(context, way, own)),
      ],
    };
  });
  return [row(counts), ...rows];
}

function valueOn(context: RoutesContext, way: ComparedWay['way'], own: WayClaim | undefined): Cell {
  if (!own) return { text: context.i18n.t('routes.notHere'), value: null };
  return { ...claimCell(context, way, own), remark: '' };
}

function legRows(context: RoutesContext, told: readonly ToldWay[]): readonly TableRow[] {
  const most = Math.max(0, ...told.map(({ compared }) => compared.way.steps.length));
  return Array.from({ length: most }, (_, index) => ({
    key: `leg-${index + 1}`,
    cells: [
      { text: context.i18n.t('routes.row.leg', { n: index + 1 }), value: null },
      ...told.map(({ compared }) => {
        const step = compared.way.steps[index];
        return step ? legCell(context, compared, step, index) : BLANK;
      }),
    ],
  }));
}

function legCell(
  { i18n, network }: RoutesContext,
  { signs }: ComparedWay,
  step: Step,
  index: number,
): Cell {
  const here = signs.filter((sign) => sign.step === index);
  return {
    text: i18n.t('routes.leg', {
      leg: legLabel(step, network, i18n),
      mode: i18n.code('mode', step.leg.mode),
      km: i18n.number(step.leg.km),
      countries: i18n.list(step.countries.map((code) => i18n.country(code))),
    }),
    value: step.leg.km,
    entity: `leg:${step.leg.id}`,
    remark: here.map((sign) => signText(sign, network, i18n)).join('; '),
  };
}
