import type { OpenCard } from './chartProps.ts';
import styles from './charts.module.css';
import type { ReadRow } from './readRows.ts';

interface ReadButtonProps {
  readonly row: ReadRow;
  readonly entity: string;
  readonly highlight: string | null;
  readonly onOpenCard: OpenCard;
}

/** An entry to read, which opens its card. */
export function ReadButton({ row, entity, highlight, onOpenCard }: ReadButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.row} ${styles.read}`}
      aria-current={highlight === entity ? 'true' : undefined}
      data-entity={entity}
      onClick={(click) => onOpenCard({ entity }, click.currentTarget)}
    >
      <strong>{row.title}</strong>
      {row.text === '' ? null : <span>{row.text}</span>}
      {row.meta === '' ? null : <span className={styles.meta}>{row.meta}</span>}
    </button>
  );
}
