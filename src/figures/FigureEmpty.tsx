import type { FigureContent } from '#content/figureContent.ts';
import { useSetView } from '#view/useView.ts';
import type { View } from '#view/view.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import styles from './Figure.module.css';
import { useI18n } from './site.ts';

interface Props {
  readonly empty: NonNullable<FigureContent['empty']>;
}

/** Nothing to show: says which filters emptied the figure and clears them. */
export function FigureEmpty({ empty }: Props) {
  const i18n = useI18n();
  const setView = useSetView();
  const keys = empty.clear.filter((key): key is keyof View => key in DEFAULT_VIEW);
  return (
    <div className={styles.empty} role="status">
      <p>{empty.reason}</p>
      <div className={styles.clear}>
        {keys.map((key) => (
          <button
            key={key}
            type="button"
            onClick={() => setView({ [key]: DEFAULT_VIEW[key] }, { mode: 'push' })}
          >
            {i18n.t('figure.empty.clear', { name: i18n.t(`view.param.${key}`) })}
          </button>
        ))}
      </div>
    </div>
  );
}
