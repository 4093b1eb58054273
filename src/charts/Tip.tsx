import styles from './charts.module.css';
import type { Mark } from './mark.ts';

const TIP_WIDTH = 240;
const GAP = 12;

/** What a mark says, beside it and never over it; those who hear get the same from its label. */
export function Tip({ mark, width }: { readonly mark: Mark; readonly width: number }) {
  const middle = mark.x + mark.width / 2;
  const half = Math.min(TIP_WIDTH, width) / 2;
  const left = Math.max(half, Math.min(width - half, middle));
  const below = mark.y < 88;
  const top = below ? mark.y + mark.height + GAP : mark.y - GAP;
  return (
    <div
      aria-hidden="true"
      className={styles.tip}
      style={{
        left,
        top,
        maxWidth: Math.min(TIP_WIDTH, width),
        transform: `translate(-50%, ${below ? '0' : '-100%'})`,
      }}
    >
      <span className={styles.tipHead}>{mark.head}</span>
      {mark.text === '' ? null : <strong className={styles.tipText}>{mark.text}</strong>}
      {mark.remark === '' ? null : <span className={styles.tipRemark}>{mark.remark}</span>}
    </div>
  );
}
