import type { ComponentType } from 'react';
import { memo } from 'react';
import type { Translator } from '#i18n/translator.ts';
import type { ChartProps, DrawableContent, DrawableFigure, Drill, OpenCard } from './chartProps.ts';
import styles from './charts.module.css';
import { GapChart } from './gap/GapChart.tsx';
import { ListChart } from './list/ListChart.tsx';
import { PanelsChart } from './panels/PanelsChart.tsx';
import { RankChart } from './rank/RankChart.tsx';
import { SpanChart } from './spans/SpanChart.tsx';
import { StripChart } from './strips/StripChart.tsx';
import { TimeChart } from './time/TimeChart.tsx';
import { TimelineChart } from './timeline/TimelineChart.tsx';

type Kind = DrawableContent['kind'];

/** Add a kind of chart here; the compiler asks for it. */
const CHART_KINDS: {
  readonly [K in Kind]: ComponentType<ChartProps<Extract<DrawableContent, { readonly kind: K }>>>;
} = {
  time: TimeChart,
  gap: GapChart,
  rank: RankChart,
  spans: SpanChart,
  timeline: TimelineChart,
  list: ListChart,
  panels: PanelsChart,
  strips: StripChart,
};

export interface ChartFigureProps {
  readonly content: DrawableFigure;
  /** px; the parent measures. */
  readonly width: number;
  /** Height in px that the picture should fill; without it the picture has its own. */
  readonly height?: number | undefined;
  readonly i18n: Translator;
  /** Id of the open card; its mark is ringed. */
  readonly highlight?: string | null | undefined;
  readonly onOpenCard: OpenCard;
  readonly onDrill?: Drill | undefined;
  /** How much larger everything is, for a slide or a full screen; 1 unless told. */
  readonly zoom?: number | undefined;
}

/** The chart of a figure. Nothing moves: it is there at once. */
export const Chart = memo(function Chart(props: ChartFigureProps) {
  const { content, zoom = 1, width, height } = props;
  const Kind = CHART_KINDS[content.chart.kind] as ComponentType<ChartProps<DrawableContent>>;
  const chart = (
    <Kind
      chart={content.chart}
      title={content.sentence}
      width={width / zoom}
      height={height === undefined ? undefined : height / zoom}
      i18n={props.i18n}
      highlight={props.highlight ?? null}
      onOpenCard={props.onOpenCard}
      onDrill={props.onDrill}
    />
  );
  return zoom === 1 ? (
    chart
  ) : (
    <div className={styles.scaled} style={{ zoom }}>
      {chart}
    </div>
  );
});
