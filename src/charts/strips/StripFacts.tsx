import type { OpenCard } from '#charts/chartProps.ts';
import styles from '#charts/charts.module.css';
import type { Strip } from '#content/stripContent.ts';
import type { Cell } from '#content/tableContent.ts';
import type { Translator } from '#i18n/translator.ts';
import type { FactsTable } from './factsLayout.ts';
import { factsTables, TOP } from './factsLayout.ts';

interface StripFactsProps {
  readonly strips: readonly Strip[];
  readonly width: number;
  readonly i18n: Translator;
  readonly onOpenCard: OpenCard;
}

/** What is claimed of each route: time, cost, cargo. */
export function StripFacts({ strips, width, i18n, onOpenCard }: StripFactsProps) {
  return factsTables(strips, width).map((table) => (
    <table
      key={table.strips.map((strip) => strip.id).join('~')}
      className={styles.facts}
      aria-label={i18n.t('chart.strip.facts')}
      style={{ width, marginTop: TOP }}
    >
      <thead>
        <tr>
          <td style={{ width: table.labelWidth }} />
          {table.strips.map((strip) => (
            <th key={strip.id} scope="col" style={{ width: table.columnWidth }}>
              {strip.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <FactRow key={row.label} row={row} table={table} onOpenCard={onOpenCard} />
        ))}
      </tbody>
    </table>
  ));
}

interface FactRowProps {
  readonly row: FactsTable['rows'][number];
  readonly table: FactsTable;
  readonly onOpenCard: OpenCard;
}

function FactRow({ row, table, onOpenCard }: FactRowProps) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map((cells, index) => (
        <td key={table.strips[index]?.id}>
          {cells.map((cell) => (
            <FactCell
              key={`${cell.obs}:${cell.derived}:${cell.entity}:${cell.text}`}
              cell={cell}
              onOpenCard={onOpenCard}
            />
          ))}
        </td>
      ))}
    </tr>
  );
}

interface FactCellProps {
  readonly cell: Cell;
  readonly onOpenCard: OpenCard;
}

function FactCell({ cell, onOpenCard }: FactCellProps) {
  const { obs, derived, entity } = cell;
  const words = (
    <span>
      {cell.text} {cell.remark ? <span className={styles.date}>{cell.remark}</span> : null}
    </span>
  );
  if (obs === undefined && derived === undefined && entity === undefined) {
    return <span className={`${styles.row} ${styles.fact}`}>{words}</span>;
  }
  return (
    <button
      type="button"
      className={`${styles.row} ${styles.fact}`}
      data-obs={obs}
      data-derived={derived}
      data-entity={entity}
      onClick={(click) => onOpenCard({ obs, derived, entity }, click.currentTarget)}
    >
      {words}
    </button>
  );
}
