import type { ChartProps } from '#charts/chartProps.ts';
import styles from '#charts/charts.module.css';
import { ReadButton } from '#charts/ReadButton.tsx';
import { roleColour } from '#charts/roleColour.ts';
import type { ListContent } from '#content/listContent.ts';
import { GROUP_GAP, listLayout, titleHeight } from './listLayout.ts';

/** Things to read rather than to measure, in groups. */
export function ListChart(props: ChartProps<ListContent>) {
  const { chart, width } = props;
  const { columns, columnWidth } = listLayout(chart, width);
  return (
    <div
      className={styles.groups}
      style={{
        width,
        rowGap: GROUP_GAP,
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
      }}
    >
      {chart.groups.map((group) => (
        <section key={group.id}>
          <h3
            className={styles.groupTitle}
            style={{
              minHeight: titleHeight(group, columnWidth),
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
                  width={columnWidth}
                  highlight={props.highlight}
                  onOpenCard={props.onOpenCard}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
