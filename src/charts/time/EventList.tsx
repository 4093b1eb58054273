import type { OpenCard } from '#charts/chartProps.ts';
import styles from '#charts/charts.module.css';
import type { Translator } from '#i18n/translator.ts';
import { eventListLayout } from './eventListLayout.ts';
import type { KeyedEvent } from './placeEvents.ts';

interface EventListProps {
  readonly events: readonly KeyedEvent[];
  readonly width: number;
  readonly i18n: Translator;
  readonly highlight: string | null;
  readonly onOpenCard: OpenCard;
}

/** The words of the numbered events, for pictures too narrow to hold them. */
export function EventList({ events, width, i18n, highlight, onOpenCard }: EventListProps) {
  if (events.length === 0) return null;
  const { columns, rows } = eventListLayout(
    events.map(({ event }) => event),
    width,
  );
  return (
    <div role="group" aria-label={i18n.t('chart.events')}>
      <ol
        className={styles.events}
        data-export="key"
        style={{
          gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          gridTemplateRows: rows.map((row) => `${row}px`).join(' '),
        }}
      >
        {events.map(({ event, number }) => (
          <li key={`${event.entity}:${event.x}`}>
            <button
              type="button"
              className={`${styles.row} ${styles.event}`}
              style={{ height: '100%' }}
              aria-current={highlight === event.entity ? 'true' : undefined}
              data-entity={event.entity}
              onClick={(click) => onOpenCard({ entity: event.entity }, click.currentTarget)}
            >
              <span className={styles.key}>{i18n.number(number)}</span>
              <span>
                {event.label} <span className={styles.date}>{event.date}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
