import type { LocalizedText } from '#i18n/locale.ts';

type Place = readonly [lon: number, lat: number];

export interface SeaName {
  readonly name: LocalizedText;
  /** Where the name may stand, the best first. */
  readonly places: readonly Place[];
  readonly minZoom: number;
}

/** Seas on the way of the routes. */
export const SEA_NAMES: readonly SeaName[] = [
  {
    name: {
      en: 'Mediterranean Sea',
      it: 'Mar Mediterraneo',
      kk: 'Жерорта теңізі',
      ru: 'Средиземное море',
    },
    places: [
      [18.5, 34.3],
      [28, 33.6],
      [5, 38.2],
    ],
    minZoom: 3,
  },
  {
    name: { en: 'Black Sea', it: 'Mar Nero', kk: 'Қара теңіз', ru: 'Чёрное море' },
    places: [
      [34.2, 43.2],
      [35.5, 42.1],
      [31.3, 43],
    ],
    minZoom: 3,
  },
  {
    name: { en: 'Caspian Sea', it: 'Mar Caspio', kk: 'Каспий теңізі', ru: 'Каспийское море' },
    places: [
      [51.2, 38.4],
      [50.3, 42.2],
      [50, 44.8],
      [52, 37.6],
    ],
    minZoom: 3.2,
  },
  {
    name: {
      en: 'Adriatic Sea',
      it: 'Mare Adriatico',
      kk: 'Адриат теңізі',
      ru: 'Адриатическое море',
    },
    places: [
      [17.3, 41.9],
      [15.2, 43.1],
    ],
    minZoom: 5,
  },
  {
    name: { en: 'Tyrrhenian Sea', it: 'Mar Tirreno', kk: 'Тиррен теңізі', ru: 'Тирренское море' },
    places: [
      [12.2, 39.9],
      [12.6, 39],
    ],
    minZoom: 4.8,
  },
  {
    name: { en: 'Ionian Sea', it: 'Mar Ionio', kk: 'Ион теңізі', ru: 'Ионическое море' },
    places: [
      [18.4, 38.2],
      [17.8, 37.6],
    ],
    minZoom: 5,
  },
  {
    name: { en: 'Aegean Sea', it: 'Mar Egeo', kk: 'Эгей теңізі', ru: 'Эгейское море' },
    places: [
      [25.1, 38.6],
      [25.2, 36.1],
    ],
    minZoom: 5.2,
  },
  {
    name: { en: 'Sea of Azov', it: 'Mare d’Azov', kk: 'Азов теңізі', ru: 'Азовское море' },
    places: [[36.6, 46.1]],
    minZoom: 6,
  },
  {
    name: { en: 'Lake Balkhash', it: 'Lago Balqaš', kk: 'Балқаш көлі', ru: 'Озеро Балхаш' },
    places: [
      [76.6, 46.6],
      [76.9, 46.15],
      [74.5, 46.2],
    ],
    minZoom: 5.4,
  },
  {
    name: { en: 'Aral Sea', it: 'Lago d’Aral', kk: 'Арал теңізі', ru: 'Аральское море' },
    places: [
      [60.3, 46.33],
      [60, 45.9],
    ],
    minZoom: 5,
  },
  {
    name: { en: 'Red Sea', it: 'Mar Rosso', kk: 'Қызыл теңіз', ru: 'Красное море' },
    places: [
      [38.2, 20.6],
      [36, 23.6],
    ],
    minZoom: 3.2,
  },
  {
    name: { en: 'Arabian Sea', it: 'Mar Arabico', kk: 'Араб теңізі', ru: 'Аравийское море' },
    places: [
      [64, 15.5],
      [62, 19],
    ],
    minZoom: 2.4,
  },
  {
    name: { en: 'Persian Gulf', it: 'Golfo Persico', kk: 'Парсы шығанағы', ru: 'Персидский залив' },
    places: [[51.6, 26.9]],
    minZoom: 4.2,
  },
  {
    name: {
      en: 'Bay of Bengal',
      it: 'Golfo del Bengala',
      kk: 'Бенгал шығанағы',
      ru: 'Бенгальский залив',
    },
    places: [[88.5, 14.5]],
    minZoom: 2.8,
  },
  {
    name: {
      en: 'South China Sea',
      it: 'Mar Cinese Meridionale',
      kk: 'Оңтүстік Қытай теңізі',
      ru: 'Южно-Китайское море',
    },
    places: [
      [115, 13.5],
      [114.5, 10],
    ],
    minZoom: 3.2,
  },
  {
    name: {
      en: 'East China Sea',
      it: 'Mar Cinese Orientale',
      kk: 'Шығыс Қытай теңізі',
      ru: 'Восточно-Китайское море',
    },
    places: [[125.5, 28.8]],
    minZoom: 3.6,
  },
  {
    name: {
      en: 'Atlantic Ocean',
      it: 'Oceano Atlantico',
      kk: 'Атлант мұхиты',
      ru: 'Атлантический океан',
    },
    places: [
      [-27, 20],
      [-14, -18],
      [-28, 36],
    ],
    minZoom: 1,
  },
  {
    name: { en: 'Indian Ocean', it: 'Oceano Indiano', kk: 'Үнді мұхиты', ru: 'Индийский океан' },
    places: [
      [77, -14],
      [70, -30],
    ],
    minZoom: 1,
  },
];
