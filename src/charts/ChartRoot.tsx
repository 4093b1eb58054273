import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { ChartProps, DrawableContent } from './chartProps.ts';
import styles from './charts.module.css';
import { MarkLayer } from './MarkLayer.tsx';
import type { Mark } from './mark.ts';
import type { Flow } from './nextMark.ts';
import { Picture } from './Picture.tsx';

interface ChartRootProps {
  readonly chart: ChartProps<DrawableContent>;
  readonly marks: readonly Mark[];
  readonly flow: Flow;
  /** Height of the picture, px. */
  readonly height: number;
  /** Makes the ink; must stay the same function while the content does. */
  readonly children: ReactNode;
  readonly above?: ReactNode;
  /** Things to read under the picture. */
  readonly below?: ReactNode;
}

/** A picture of our own drawing with its layer of marks and what stands under it. */
export function ChartRoot({ chart, marks, flow, height, children, above, below }: ChartRootProps) {
  const { width, title } = chart;
  const picture = useMemo(
    () => (
      <Picture title={title} width={width} height={height}>
        {children}
      </Picture>
    ),
    [title, width, height, children],
  );
  return (
    <div className={styles.root} style={{ width }}>
      {above}
      <div className={styles.stage}>
        {picture}
        <MarkLayer
          marks={marks}
          name={chart.i18n.t('chart.marks')}
          flow={flow}
          width={width}
          height={height}
          i18n={chart.i18n}
          highlight={chart.highlight}
          onOpenCard={chart.onOpenCard}
          onDrill={chart.onDrill}
        />
      </div>
      {below}
    </div>
  );
}
