import type { CoverageMark } from '#content/coverageGrid.ts';
import styles from './Coverage.module.css';

type Props = Pick<CoverageMark, 'sources' | 'shade' | 'part' | 'forecast' | 'caution'>;

const CAUTION = '!';

/** The shaded box of a cell with its number. */
export function CoverageSign({ sources, shade, part, forecast, caution }: Props) {
  return (
    <span className={styles.sign} data-shade={shade} data-part={part} data-forecast={forecast}>
      {sources}
      {caution && <span className={styles.caution}>{CAUTION}</span>}
    </span>
  );
}
