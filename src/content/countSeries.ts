import type { Observation } from '#dataset/observation.ts';
import { inUnits } from '#dataset/observation.ts';
import type { Translator } from '#i18n/translator.ts';
import type { ColourRole } from './colourRole.ts';
import { decimalYear } from './eventMarks.ts';
import { qualifiedText } from './qualifiedText.ts';
import type { TimePoint, TimeSeries } from './timeContent.ts';

interface Look {
  readonly shape: TimeSeries['shape'];
  readonly colour: ColourRole;
}

/** What a count counts, with the sign it is drawn as: no two definitions share shape and colour. */
const LOOKS: Readonly<Record<string, Look>> = {
  operating: { shape: 'circle', colour: 'it' },
  'with-italian-capital': { shape: 'square', colour: 'it' },
  registered: { shape: 'diamond', colour: 'it' },
  'joint-ventures': { shape: 'triangle', colour: 'it' },
  'companies-ventures-offices': { shape: 'cross', colour: 'it' },
  'trading-partners': { shape: 'circle', colour: 'ink' },
  'trade-institute-list': { shape: 'square', colour: 'ink' },
  'partial-list': { shape: 'diamond', colour: 'ink' },
  'programme-participants': { shape: 'triangle', colour: 'ink' },
  'representative-offices': { shape: 'cross', colour: 'ink' },
  regional: { shape: 'square', colour: 'muted' },
  meeting: { shape: 'diamond', colour: 'muted' },
  'sector-subset': { shape: 'triangle', colour: 'muted' },
};

/** Definitions that leave out part of the country or of the economy: they stand apart from the rest. */
const PARTIAL: readonly string[] = ['regional', 'sector-subset', 'meeting'];

/** What the observation counts; participants of a meeting have no code of their own. */
export function definitionOf({ indicator, definitionCode }: Observation): string {
  return indicator === 'companies.participants' ? 'meeting' : (definitionCode ?? 'meeting');
}

export function isPartial(observation: Observation): boolean {
  return PARTIAL.includes(definitionOf(observation));
}

/** The definition in words, with the sector where the count is of one sector only. */
export function definitionName(observation: Observation, i18n: Translator): string {
  const { sector } = observation;
  return sector === null
    ? i18n.code('countDefinition', definitionOf(observation))
    : i18n.t('counts.ofSector', { sector: i18n.code('sector', sector) });
}

export function countText(observation: Observation, i18n: Translator): string {
  return qualifiedText(i18n, i18n.number(inUnits(observation)), observation.qualifier);
}

/**
 * The month of a count in decimal years. A count of which only the year is known stands in the
 * middle of it: its start would read as January.
 */
export function monthOf(period: string | null): number {
  if (period === null) return Number.NaN;
  return /^\d{4}$/.test(period) ? Number(period) + 0.5 : decimalYear(period.slice(0, 7));
}

/** One series a definition; points in order of time, never joined to a line. */
export function countSeries(
  observations: readonly Observation[],
  i18n: Translator,
): readonly TimeSeries[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const definition = definitionOf(observation);
    groups.set(definition, [...(groups.get(definition) ?? []), observation]);
  }
  const order = Object.keys(LOOKS);
  return [...groups]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .flatMap(([id, group]) => toSeries(id, group, i18n));
}

function toSeries(
  id: string,
  group: readonly Observation[],
  i18n: Translator,
): readonly TimeSeries[] {
  const [first] = group;
  if (!first) return [];
  const ordered = [...group].sort((a, b) => monthOf(a.period) - monthOf(b.period));
  const last = ordered.at(-1) ?? first;
  const look = LOOKS[id];
  return [
    {
      id,
      label: i18n.code('countDefinition', id),
      endText: countText(last, i18n),
      colour: look?.colour ?? 'muted',
      mark: 'points',
      shape: look?.shape ?? 'circle',
      dashed: false,
      axis: 'main',
      points: ordered.map((observation) => pointOf(observation, i18n)),
    },
  ];
}

function pointOf(observation: Observation, i18n: Translator): TimePoint {
  return {
    obs: observation.id,
    x: monthOf(observation.period),
    period: observation.period ?? '',
    y: inUnits(observation),
    text: countText(observation, i18n),
    qualifier: observation.qualifier,
    caution: observation.caution,
    forecast: observation.obsStatus === 'F',
  };
}
