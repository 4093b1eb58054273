import type { Translator } from '#i18n/translator.ts';
import type { MapPlace } from './mapContent.ts';
import type { TableContent } from './tableContent.ts';

/** The places on a map without legs, one row an event. */
export function placeTable(places: readonly MapPlace[], i18n: Translator): TableContent {
  return {
    caption: i18n.t('corridorMap.placesCaption'),
    columns: (['place', 'date', 'event'] as const).map((key) => ({
      key,
      label: i18n.t(`table.${key}`),
      unit: '',
      align: 'start',
    })),
    rows: places.flatMap((place) =>
      place.events.map(({ entity, title, date }) => ({
        key: entity,
        cells: [
          { text: place.label, value: null, remark: place.facts },
          { text: date, value: null },
          { text: title, value: null, entity },
        ],
      })),
    ),
  };
}
