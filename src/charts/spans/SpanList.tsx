import type { OpenCard } from '#charts/chartProps.ts';
import styles from '#charts/charts.module.css';
import type { ValueRef } from '#content/valueRef.ts';
import type { Translator } from '#i18n/translator.ts';
import type { PlacedSpan } from './spanLayout.ts';
import { COLUMN_GAP, INDENT, LIST_TOP, spanColumns, spanRows } from './spanListLayout.ts';

interface SpanListProps {
  readonly spans: readonly PlacedSpan[];
  readonly width: number;
  readonly i18n: Translator;
  readonly highlight: string | null;
  readonly onOpenCard: OpenCard;
}

/** The words of the spans on a narrow picture, from the highest value down. */
export function SpanList({ spans, width, i18n, highlight, onOpenCard }: SpanListProps) {
  const rows = spanRows(spans, width);
  if (rows.length === 0) return null;
  return (
    <ol
      data-export="key"
      style={{
        display: 'grid',
        gridTemplateColumns: `repeat(${spanColumns(width)}, minmax(0, 1fr))`,
        columnGap: COLUMN_GAP,
        paddingTop: LIST_TOP,
      }}
    >
      {rows.map(({ placed: { span, number }, row }) => {
        const ref: ValueRef = { obs: span.obs, derived: span.derived, entity: span.entity };
        const open = highlight !== null && Object.values(ref).includes(highlight);
        return (
          <li key={number} className={styles.entry}>
            <button
              type="button"
              className={`${styles.row} ${styles.read} ${styles.numbered}`}
              style={{ gridTemplateColumns: `${INDENT}px 1fr` }}
              aria-current={open ? 'true' : undefined}
              data-obs={span.obs}
              data-derived={span.derived}
              onClick={(click) => onOpenCard(ref, click.currentTarget)}
            >
              <span className={styles.key}>{i18n.number(number ?? 0)}</span>
              <span className={styles.words}>
                <strong>{row.title}</strong>
                <span>{row.text}</span>
                <span className={styles.meta}>{row.meta}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
