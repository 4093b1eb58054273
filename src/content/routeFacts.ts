import type { MessageKey } from '#i18n/messages/en.ts';
import type { TransportMode } from '#network/network.ts';
import { TRANSPORT_MODES } from '#network/network.ts';
import { claimCell } from './claimText.ts';
import type { ComparedWay, RoutesContext } from './comparedWays.ts';
import { estimatedLegs } from './comparedWays.ts';
import { countOf } from './countOf.ts';
import { addEstimate, estimateCell } from './estimateWorking.ts';
import { legLabel } from './nodeName.ts';
import type { ClaimTopic } from './routeClaims.ts';
import { claimsOnWay } from './routeClaims.ts';
import { signEntity, signText } from './signText.ts';
import type { SignKind } from './stripContent.ts';
import type { Cell } from './tableContent.ts';
import { kmByMode, wayCountries } from './way.ts';

/** One thing said about a way; several cells where several sources say it. */
export interface RouteFact {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Cell[];
}

const COUNTS: readonly {
  readonly id: string;
  readonly kind: SignKind;
  readonly label: MessageKey;
}[] = [
  { id: 'borders', kind: 'border', label: 'routes.count.borders' },
  { id: 'gauge', kind: 'gauge', label: 'routes.count.gauge' },
  { id: 'transhipments', kind: 'transhipment', label: 'routes.count.transhipments' },
];

/** Everything a strip says under its line, and the table in its rows, in their order. */
export function routeFacts(
  context: RoutesContext,
  compared: ComparedWay,
  modes: readonly TransportMode[],
): readonly RouteFact[] {
  const { i18n } = context;
  const fact = (id: string, ...cells: readonly Cell[]): RouteFact => ({
    id,
    label: i18n.code('routes.fact', id),
    cells,
  });
  return [
    fact('length', lengthCell(context, compared)),
    fact('estimate', estimateCell(context, compared, addEstimate(context, compared))),
    fact('time', ...reportedCells(context, compared, 'time')),
    fact('cost', ...reportedCells(context, compared, 'cost')),
    ...COUNTS.map(({ id, kind, label }) => fact(id, countCell(context, compared, kind, id, label))),
    ...modes.map((mode) => fact(`share.${mode}`, shareCell(context, compared, mode))),
    fact(
      'countries',
      wordCell(i18n.list(wayCountries(compared.way).map((one) => i18n.country(one)))),
    ),
    fact('status', statusCell(context, compared)),
    fact('listed', listedCell(context, compared)),
  ];
}

/** Rail and sea always, other modes where one of the ways has them. */
export function modesShown(ways: readonly ComparedWay[]): readonly TransportMode[] {
  return TRANSPORT_MODES.filter(
    (mode) =>
      mode === 'rail' ||
      mode === 'sea' ||
      ways.some(({ way }) => (kmByMode(way).get(mode) ?? 0) > 0),
  );
}

function lengthCell(
  { i18n, network, workings }: RoutesContext,
  { way, key, title, km }: ComparedWay,
): Cell {
  const text = i18n.number(km);
  const derived = workings.add({
    id: `corridor-routes@km.${key}`,
    label: i18n.t('routes.km.label', { title }),
    text,
    said: i18n.t('routes.km', { km: text }),
    value: km,
    unit: 'km',
    formula: i18n.t('routes.km.formula'),
    working: `${way.steps.map((step) => i18n.number(step.leg.km)).join(' + ')} = ${text}`,
    inputs: way.steps.map((step) => ({
      entity: `leg:${step.leg.id}`,
      label: legLabel(step, network, i18n),
      text: i18n.t('routes.km', { km: i18n.number(step.leg.km) }),
    })),
  });
  const estimates = estimatedLegs(way);
  return {
    text: i18n.t('routes.km', { km: text }),
    value: km,
    derived,
    remark: i18n.t('routes.km.remark', { estimates, legs: way.steps.length }),
  };
}

/** Only claims whose own ends lie on the way; all others stand at the corridor. */
function reportedCells(
  context: RoutesContext,
  { way }: ComparedWay,
  topic: ClaimTopic,
): readonly Cell[] {
  const claims = claimsOnWay(context.network, way, topic);
  if (claims.length === 0) return [wordCell(context.i18n.t('routes.notKnown'))];
  return claims.map((one) => claimCell(context, way, one));
}

function countCell(
  { i18n, network, workings }: RoutesContext,
  { way, key, title, signs }: ComparedWay,
  kind: SignKind,
  id: string,
  label: MessageKey,
): Cell {
  const things = signs
    .filter((sign) => sign.kind === kind)
    .map((sign) => ({
      entity: signEntity(sign, way),
      label: signText(sign, network, i18n),
      text: i18n.t('routes.km', { km: i18n.number(sign.km) }),
    }));
  const derived = countOf(workings, i18n, {
    id: `corridor-routes@${id}.${key}`,
    label: i18n.t(label, { title }),
    things,
  });
  return { text: i18n.number(things.length), value: things.length, derived };
}

function shareCell(
  { i18n, workings }: RoutesContext,
  { way, key, title, km }: ComparedWay,
  mode: TransportMode,
): Cell {
  const part = kmByMode(way).get(mode) ?? 0;
  const text = i18n.percent(part / km);
  const [partText, allText] = [i18n.number(part), i18n.number(km)];
  const derived = workings.add({
    id: `corridor-routes@share-${mode}.${key}`,
    label: i18n.t(`routes.share.label.${mode}`, { title }),
    text,
    value: part / km,
    unit: '',
    formula: i18n.t('routes.share.formula'),
    working: `${partText} ÷ ${allText} = ${text}`,
    inputs: [
      { label: i18n.t('routes.share.input.mode'), text: i18n.t('routes.km', { km: partText }) },
      {
        derived: `corridor-routes@km.${key}`,
        label: i18n.t('routes.share.input.all'),
        text: i18n.t('routes.km', { km: allText }),
      },
    ],
  });
  return { text, value: part / km, derived };
}

function statusCell({ i18n }: RoutesContext, { listing }: ComparedWay): Cell {
  const text = i18n.t(`routes.status.${listing.status}`);
  const entity = listing.route ? `route:${listing.route.id}` : undefined;
  return { text, value: null, entity };
}

function listedCell({ i18n }: RoutesContext, { listing }: ComparedWay): Cell {
  const { route, relation, contains } = listing;
  if (route) {
    const name = i18n.text(route.name);
    const text = relation === 'same' ? name : i18n.t('routes.listed.part', { route: name });
    return { text, value: null, entity: `route:${route.id}` };
  }
  const [first] = contains;
  if (!first) return wordCell(i18n.t('routes.listed.none'));
  const routes = i18n.list(contains.map((one) => i18n.text(one.name)));
  return {
    text: i18n.t('routes.listed.contains', { routes }),
    value: null,
    entity: `route:${first.id}`,
  };
}

function wordCell(text: string): Cell {
  return { text, value: null };
}
