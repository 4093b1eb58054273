import { useId } from 'react';
import { cardIdOf } from '#content/cardId.ts';
import type { Cell, TableColumn, TableContent, TableRow } from '#content/tableContent.ts';
import styles from './FigureTable.module.css';
import { useI18n } from './site.ts';
import { ValueButton } from './ValueButton.tsx';

interface Props {
  readonly table: TableContent;
}

/** Rows beyond which the table gets a window of its own. */
const LONG = 16;
/** Rows beyond which it has one even where others are shown whole, as in a frame. */
const ENDLESS = 60;

/** The figure in numbers: every value opens its card. */
export function FigureTable({ table }: Props) {
  const captionId = useId();
  const { length } = table.rows;
  const long = length > ENDLESS ? 'endless' : length > LONG;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.window} data-long={long} aria-labelledby={captionId} tabIndex={0}>
      <table className={styles.table}>
        <caption id={captionId}>
          <span className={styles.caption}>{table.caption}</span>
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align}>
                {column.label}
                {column.unit !== '' && <span className={styles.unit}>{column.unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={row.key} row={row} columns={table.columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  row,
  columns,
}: {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
}) {
  const [head, ...cells] = row.cells;
  const rowName = head?.text ?? '';
  return (
    <tr>
      {head && (
        <th scope="row" data-align={columns[0]?.align}>
          <CellText cell={head} label={undefined} />
        </th>
      )}
      {cells.map((cell, index) => {
        const column = columns[index + 1];
        return (
          <td key={column?.key ?? index} data-align={column?.align}>
            <ValueCell cell={cell} column={column} rowName={rowName} />
          </td>
        );
      })}
    </tr>
  );
}

interface ValueCellProps {
  readonly cell: Cell;
  readonly column: TableColumn | undefined;
  readonly rowName: string;
}

function ValueCell({ cell, column, rowName }: ValueCellProps) {
  const i18n = useI18n();
  if (cell.text === '') {
    return <span className={styles.gap}>{i18n.t('figure.table.gap')}</span>;
  }
  const text = [cell.text, cell.value === null ? '' : column?.unit, cell.remark]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  const label = i18n.t('figure.table.cell', { text, column: column?.label ?? '', row: rowName });
  return <CellText cell={cell} label={label} />;
}

function CellText({ cell, label }: { readonly cell: Cell; readonly label: string | undefined }) {
  const content = (
    <>
      {cell.text}
      {cell.remark && <span className={styles.remark}>{cell.remark}</span>}
    </>
  );
  if (cardIdOf(cell) === null) return content;
  return (
    <ValueButton value={cell} className={styles.value} label={label}>
      {content}
    </ValueButton>
  );
}
