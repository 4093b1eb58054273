import type { RefObject } from 'react';
import { memo, useEffect, useId, useMemo, useRef } from 'react';
import type { CoverageGroup, CoverageLine, CoverageMark } from '#content/coverageGrid.ts';
import { coverageGrid } from '#content/coverageGrid.ts';
import { COVERAGE_YEARS } from '#content/coverageId.ts';
import { datasetsIn } from '#content/sourceTakings.ts';
import { coverage } from '#evidence/coverage.ts';
import { useSite } from '#figures/site.ts';
import { useAwake } from '#figures/useAwake.ts';
import { ValueButton } from '#figures/ValueButton.tsx';
import pages from '#pages/pages.module.css';
import type { SourceData } from '#pages/useSourceData.ts';
import { useViewPart } from '#view/useView.ts';
import styles from './Coverage.module.css';
import { CoverageKey } from './CoverageKey.tsx';
import { CoverageSign } from './CoverageSign.tsx';

interface Props {
  readonly data: SourceData['data'];
}

/** What exists of each indicator, year by year; made once it is near sight, for there are thousands of cells. */
export function Coverage({ data }: Props) {
  const { i18n } = useSite();
  const element = useRef<HTMLDivElement>(null);
  const awake = useAwake(element);
  return (
    <div ref={element} className={styles.coverage}>
      <p className={pages.text}>{i18n.t('coverage.text')}</p>
      <CoverageKey />
      {awake ? <CoverageTable data={data} /> : <div className={styles.shape} />}
    </div>
  );
}

const CoverageTable = memo(function CoverageTable({ data }: Props) {
  const { i18n, release } = useSite();
  const captionId = useId();
  const region = useRef<HTMLElement>(null);
  const datasets = useMemo(() => datasetsIn(data), [data]);
  const { columns, groups } = useMemo(() => {
    const rows = coverage({ datasets, sources: data.sources.byId }, release.date);
    const find = (id: string) => datasets.find(({ byId }) => byId.has(id))?.byId.get(id);
    return coverageGrid(rows, find, i18n);
  }, [datasets, data, release, i18n]);
  useNewestInSight(region);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section ref={region} className={styles.window} aria-labelledby={captionId} tabIndex={0}>
      <OpenCellInSight region={region} />
      <table className={styles.table}>
        <caption id={captionId}>
          <span className={styles.stay}>{i18n.t('coverage.caption')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('coverage.indicator')}</th>
            {columns.map(({ span, label }) => (
              <th key={span} scope="col" data-span={span}>
                <span className={styles.turned}>{label}</span>
              </th>
            ))}
            <th scope="col" className={styles.age}>
              {i18n.t('coverage.newest')}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Group
            key={group.dataset}
            group={group}
            name={i18n.text(
              datasets.find(({ id }) => id === group.dataset)?.title ?? { en: group.dataset },
            )}
            width={columns.length + 2}
          />
        ))}
      </table>
    </section>
  );
});

interface GroupProps {
  readonly group: CoverageGroup;
  readonly name: string;
  /** Columns of the table. */
  readonly width: number;
}

function Group({ group, name, width }: GroupProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={width} className={styles.group}>
          <span className={styles.stay}>{name}</span>
        </th>
      </tr>
      {group.lines.map((line) => (
        <Line key={line.key} line={line} />
      ))}
    </tbody>
  );
}

function Line({ line: { name, marks, age, newest } }: { readonly line: CoverageLine }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {marks.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column, and the columns stay.
        <td key={at}>{mark && <Mark mark={mark} />}</td>
      ))}
      <td className={styles.age}>
        {age}
        {newest !== '' && <span className={styles.newest}>{newest}</span>}
      </td>
    </tr>
  );
}

function Mark({ mark }: { readonly mark: CoverageMark }) {
  return (
    <ValueButton value={{ entity: mark.card }} className={styles.mark} label={mark.label}>
      <CoverageSign {...mark} />
    </ValueButton>
  );
}

/** Where not all years fit, the newest are the ones in sight. */
function useNewestInSight(region: RefObject<HTMLElement | null>): void {
  useEffect(
    function scrollToNewest() {
      const element = region.current;
      const newest = element?.querySelector<HTMLElement>(`[data-span="${COVERAGE_YEARS.at(-1)}"]`);
      if (!element || !newest) return;
      element.scrollLeft = newest.offsetLeft + newest.offsetWidth - element.clientWidth;
    },
    [region],
  );
}

/** The card takes width from the table: the cell that opened it stays in sight. Apart, so that a card redraws no cell. */
function OpenCellInSight({ region }: { readonly region: RefObject<HTMLElement | null> }) {
  const card = useViewPart('card');
  useEffect(
    function scrollToOpenCell() {
      const element = region.current;
      const cell = card && element?.querySelector(`[data-entity="${CSS.escape(card)}"]`);
      if (!element || !cell) return;
      const frame = element.getBoundingClientRect();
      const box = cell.getBoundingClientRect();
      const hidden = Math.max(0, box.right - frame.right);
      if (hidden > 0) element.scrollLeft += hidden + frame.width / 4;
    },
    [region, card],
  );
  return null;
}
