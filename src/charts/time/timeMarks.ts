import type { Mark } from '#charts/mark.ts';
import { boxAround } from '#charts/mark.ts';
import type { ClaimMark, TimeContent, TimePoint } from '#content/timeContent.ts';
import type { ValueRef } from '#content/valueRef.ts';
import type { Translator } from '#i18n/translator.ts';
import { claimKey } from './ClaimInk.tsx';
import { keyRowMiddle, wordRowTop } from './EventInk.tsx';
import { WORD_ROW } from './placeEvents.ts';
import type { TimeLayout } from './timeLayout.ts';

const TARGET = 24;

/** All that can be opened on the picture: series by series, then the claims, then the events. */
export function timeMarks(
  content: TimeContent,
  layout: TimeLayout,
  i18n: Translator,
): readonly Mark[] {
  return [...pointMarks(content, layout, i18n), ...claimMarks(layout, i18n), ...eventMarks(layout)];
}

function pointMarks(content: TimeContent, layout: TimeLayout, i18n: Translator): readonly Mark[] {
  return content.series.flatMap((series, index) => {
    const toY = series.axis === 'main' ? layout.toY : layout.toOverlayY;
    const strokes = layout.strokes[index];
    const drawn = new Set(
      [...(strokes?.reported ?? []), ...(strokes?.ahead ?? [])].map((row) => row.point),
    );
    return series.points.flatMap((point): Mark[] => {
      if (point.y === null || !drawn.has(point) || !Number.isFinite(toY(point.y))) return [];
      return [
        {
          key: `${series.id}:${point.x}:${point.obs ?? point.derived ?? ''}`,
          group: series.id,
          ...boxAround(layout.toX(point.x), toY(point.y), TARGET),
          head: i18n.t('chart.point', {
            series: series.label,
            period: i18n.period(point.period),
          }),
          text: point.text,
          remark: remarkOf(point, i18n),
          ref: refOf(point),
          drill: null,
        },
      ];
    });
  });
}

function claimMarks(layout: TimeLayout, i18n: Translator): readonly Mark[] {
  return layout.claims
    .toSorted((a, b) => a.x - b.x)
    .map(({ claim, x, y }) => ({
      key: claimKey(claim),
      group: 'claims',
      ...boxAround(x, y, TARGET),
      head: claim.label,
      text: claim.text,
      remark: remarkOf(claim, i18n),
      ref: refOf(claim),
      drill: null,
    }));
}

function eventMarks({ events, eventsTop, toX }: TimeLayout): readonly Mark[] {
  const worded = events.worded.map(({ event, from, to, row }) => ({
    event,
    box: { x: from, y: eventsTop + wordRowTop(events, row), width: to - from, height: WORD_ROW },
    written: true,
  }));
  const keyed = events.keyed.map(({ event, keyX, row }) => ({
    event,
    box: boxAround(keyX, eventsTop + keyRowMiddle(events, row), TARGET),
    written: false,
  }));
  return [...worded, ...keyed]
    .toSorted((a, b) => toX(a.event.x) - toX(b.event.x))
    .map(({ event, box, written }) => ({
      key: `${event.entity}:${event.x}`,
      group: 'events',
      ...box,
      head: event.label,
      text: '',
      remark: event.date,
      written,
      ref: { entity: event.entity },
      drill: null,
    }));
}

/** Only what opens a card; a point carries much else. */
function refOf({ obs, derived, entity }: ValueRef): ValueRef {
  return { obs, derived, entity };
}

function remarkOf(
  {
    text,
    qualifier,
    caution,
    forecast,
  }: Pick<TimePoint | ClaimMark, 'text' | 'qualifier' | 'caution' | 'forecast'>,
  i18n: Translator,
): string {
  const remarks: string[] = [];
  const word = qualifier === 'exact' ? '' : i18n.code('qualifier', qualifier);
  // A value as printed says ‘about’ itself.
  if (word !== '' && !text.startsWith(word)) remarks.push(word);
  if (caution !== null) remarks.push(i18n.code('caution', caution));
  if (forecast) remarks.push(i18n.t('chart.sign.dashed'));
  return remarks.join(', ');
}
