import type { Direction, Reporter } from '#dataset/codes.ts';
import type { Translator } from '#i18n/translator.ts';

/** Indicators that several roads share: the name alone does not say whose. */
const SHARED = /^(btk|instc|northern|port|oil\.(?:btc|cpc|trieste))\b/;

interface Row {
  readonly indicator: string;
  readonly reporter: Reporter | null;
  readonly direction: Direction | null;
}

/** What a row of the coverage table measures, and who reports it. */
export function coverageName({ indicator, reporter, direction }: Row, i18n: Translator): string {
  const what = i18n.code('indicator', indicator);
  const [, road] = SHARED.exec(indicator) ?? [];
  return [
    road === undefined
      ? what
      : i18n.t('coverage.ofRoad', { road: i18n.code('coverageRoad', road), what }),
    direction === null ? null : i18n.code('direction', direction),
    reporter === null ? null : i18n.t('coverage.reporter', { who: i18n.country(reporter) }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
