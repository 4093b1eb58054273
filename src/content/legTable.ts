import { inUnits } from '#dataset/observation.ts';
import { printedText } from '#i18n/printed.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Leg, Network } from '#network/network.ts';
import type { DrawnLeg } from './drawnLegs.ts';
import type { LegTonnage } from './legTonnage.ts';
import { legLabel } from './nodeName.ts';
import type { Cell, TableContent } from './tableContent.ts';
import type { Workings } from './workings.ts';

/** The legs on the map, one a row. */
export function legTable(
  drawn: readonly DrawnLeg[],
  byLeg: ReadonlyMap<string, LegTonnage>,
  network: Network,
  workings: Workings,
  i18n: Translator,
): TableContent {
  return {
    caption: i18n.t('corridorMap.tableCaption'),
    columns: [
      { key: 'leg', label: i18n.t('table.leg'), unit: '', align: 'start' },
      { key: 'mode', label: i18n.t('table.mode'), unit: '', align: 'start' },
      { key: 'corridor', label: i18n.t('table.corridor'), unit: '', align: 'start' },
      { key: 'km', label: i18n.t('table.length'), unit: 'km', align: 'end' },
      { key: 'countries', label: i18n.t('table.countries'), unit: '', align: 'start' },
      { key: 'tonnes', label: i18n.t('table.tonnes'), unit: '', align: 'end' },
    ],
    rows: drawn.map(({ leg, corridors }) => ({
      key: leg.id,
      cells: [
        { text: legLabel(leg, network, i18n), value: null, entity: `leg:${leg.id}` },
        { text: modeText(leg, i18n), value: null },
        { text: i18n.list(corridors.map((one) => i18n.code('corridor', one))), value: null },
        kmCell(leg, workings, i18n),
        { text: i18n.list(leg.countries.map((code) => i18n.country(code))), value: null },
        tonnesCell(byLeg.get(leg.id), workings, i18n),
      ],
    })),
  };
}

function modeText(leg: Leg, i18n: Translator): string {
  const mode = i18n.code('mode', leg.mode);
  return leg.status === 'operating'
    ? mode
    : i18n.t('corridorMap.modeStatus', { mode, status: i18n.code('routeStatus', leg.status) });
}

function kmCell(leg: Leg, workings: Workings, i18n: Translator): Cell {
  const isEstimate = leg.lengthBasis === 'great-circle-estimate';
  if (!isEstimate) workings.citeSource(leg.lengthBasis);
  return {
    text: i18n.number(leg.km),
    value: leg.km,
    entity: `leg:${leg.id}`,
    remark: isEstimate ? i18n.t('corridorMap.estimate') : '',
  };
}

function tonnesCell(tonnage: LegTonnage | undefined, workings: Workings, i18n: Translator): Cell {
  if (!tonnage) return { text: i18n.t('value.none'), value: null };
  workings.use(tonnage.observation);
  return {
    text: printedText(i18n, tonnage.observation),
    value: inUnits(tonnage.observation),
    obs: tonnage.observation.id,
  };
}
