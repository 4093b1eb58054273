import { figureSpec } from '#content/catalogue.ts';
import type { FigureOption } from '#content/figureSpec.ts';
import { Figure } from '#figures/Figure.tsx';
import styles from './pages.module.css';
import type { Place } from './pages.ts';

interface Props {
  readonly places: readonly Place[];
  /** Small figures give an overview; their page shows them in full. */
  readonly small?: boolean;
}

/** The figures of a page, two halves to a row. */
export function FigureList({ places, small = false }: Props) {
  return (
    <div className={styles.figures}>
      {places.map(({ figure, width }) => {
        const spec = figureSpec(figure);
        if (!spec) return null;
        return (
          <div key={figure} className={styles.place} data-width={width}>
            <Figure spec={spec} size={small ? 'small' : width} />
          </div>
        );
      })}
    </div>
  );
}

/** Every choice that at least one of these figures answers to. */
export function optionsOf(places: readonly Place[]): ReadonlySet<FigureOption> {
  return new Set(places.flatMap(({ figure }) => figureSpec(figure)?.options ?? []));
}
