import type { ChartProps } from '#charts/chartProps.ts';
import styles from '#charts/charts.module.css';
import { ReadButton } from '#charts/ReadButton.tsx';
import { roleColour } from '#charts/roleColour.ts';
import type { ListContent, ListGroup } from '#content/listContent.ts';
import { GROUP_GAP, listLayout, titleHeight } from './listLayout.ts';

/** Things to read rather than to measure, in groups. */
export function ListChart(props: ChartProps<ListContent>) {
  const { chart, width } = props;
  const { columns, columnWidth } = listLayout(chart, width);
  return (
    <div
      className={styles.groups}
      data-written=""
      style={{ width, gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}
    >
      {columns.map((groups) => (
        <div key={groups[0]?.id} className={styles.column} style={{ rowGap: GROUP_GAP }}>
          {groups.map((group) => (
            <Group key={group.id} group={group} width={columnWidth} list={props} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: ListGroup;
  readonly width: number;
  readonly list: ChartProps<ListContent>;
}

function Group({ group, width, list }: GroupProps) {
  return (
    <section>
      <h3
        className={styles.groupTitle}
        style={{
          minHeight: titleHeight(group, width),
          borderTopColor: roleColour(group.colour),
        }}
      >
        {group.title}
      </h3>
      <ul>
        {group.items.map((entry) => (
          <li key={entry.entity} className={styles.entry}>
            <ReadButton
              row={entry}
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
