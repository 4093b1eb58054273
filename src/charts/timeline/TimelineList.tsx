import type { OpenCard } from '#charts/chartProps.ts';
import styles from '#charts/charts.module.css';
import { ReadButton } from '#charts/ReadButton.tsx';
import type { TimelineItem } from '#content/timelineContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { YearOfEntries } from './timelineYears.ts';
import { LIST_TOP, readRowOf, splitTimeline, timelineColumns } from './timelineYears.ts';

interface TimelineListProps {
  readonly entries: readonly TimelineItem[];
  readonly width: number;
  readonly i18n: Translator;
  readonly highlight: string | null;
  readonly onOpenCard: OpenCard;
}

/** What the signs stand for, to read: by year, the newest first. */
export function TimelineList(props: TimelineListProps) {
  const { shown, folded, foldedCount } = splitTimeline(props.entries);
  if (shown.length === 0) return null;
  return (
    <div style={{ paddingTop: LIST_TOP }}>
      {shown.map((year) => (
        <Year key={year.year} year={year} list={props} />
      ))}
      {foldedCount === 0 ? null : (
        <details>
          <summary className={styles.summary}>
            {props.i18n.t('chart.timeline.more', { count: foldedCount })}
          </summary>
          {folded.map((year) => (
            <Year key={year.year} year={year} list={props} />
          ))}
        </details>
      )}
    </div>
  );
}

function Year({ year, list }: { readonly year: YearOfEntries; readonly list: TimelineListProps }) {
  const columns = timelineColumns(list.width);
  return (
    <section>
      <h3 className={styles.year}>{list.i18n.period(String(year.year))}</h3>
      <ul
        className={styles.entries}
        style={{ gridTemplateColumns: `repeat(${columns.count}, minmax(0, 1fr))` }}
      >
        {year.entries.map((entry) => (
          <li key={entry.entity} className={styles.entry}>
            <ReadButton
              row={readRowOf(entry)}
              entity={entry.entity}
              highlight={list.highlight}
              onOpenCard={list.onOpenCard}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
