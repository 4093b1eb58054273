import type { Drill } from '#charts/chartProps.ts';
import styles from '#charts/charts.module.css';
import type { RankContent } from '#content/rankContent.ts';
import type { Translator } from '#i18n/translator.ts';
import { breadcrumbHeight } from './breadcrumbLayout.ts';

interface BreadcrumbProps {
  readonly steps: RankContent['breadcrumb'];
  readonly width: number;
  readonly i18n: Translator;
  readonly onDrill: Drill | undefined;
}

/** The way down to these bars, each step a way back. */
export function Breadcrumb({ steps, width, i18n, onDrill }: BreadcrumbProps) {
  if (steps.length === 0) return null;
  return (
    <nav
      aria-label={i18n.t('chart.rankBreadcrumb')}
      style={{ height: breadcrumbHeight(steps, width) }}
    >
      <ol className={styles.crumbs}>
        {steps.map((step, index) => (
          <li key={step.path.join('/')} className={styles.crumb}>
            {index === steps.length - 1 || onDrill === undefined ? (
              <span aria-current={index === steps.length - 1 ? 'page' : undefined}>
                {step.label}
              </span>
            ) : (
              <button type="button" onClick={() => onDrill(step.path)}>
                {step.label}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
