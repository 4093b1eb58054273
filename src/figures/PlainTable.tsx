import type { Cell, TableContent } from '#content/tableContent.ts';
import styles from './FigureTable.module.css';

interface Props {
  readonly table: TableContent;
}

/** The figure in numbers where nothing can be opened: for readers without scripts. */
export function PlainTable({ table }: Props) {
  return (
    <div className={styles.window}>
      <table className={styles.table}>
        <caption>
          <span className={styles.caption}>{table.caption}</span>
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align}>
                {column.unit === '' ? column.label : `${column.label} (${column.unit})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => {
                const column = table.columns[index];
                const Tag = index === 0 ? 'th' : 'td';
                return (
                  <Tag
                    key={column?.key}
                    scope={index === 0 ? 'row' : undefined}
                    data-align={column?.align}
                  >
                    <CellText cell={cell} />
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellText({ cell: { text, remark } }: { readonly cell: Cell }) {
  return (
    <>
      {text}
      {remark && <span className={styles.remarkBelow}>{remark}</span>}
    </>
  );
}
