import { memo, Suspense, useId, useRef } from 'react';
import type { FigureSpec } from '#content/figureSpec.ts';
import styles from './Figure.module.css';
import { FigureBody } from './FigureBody.tsx';
import { FigureBoundary } from './FigureBoundary.tsx';
import type { FigureSize } from './figureSize.ts';
import { Expected, Sleeping } from './Sleeping.tsx';
import { useI18n } from './site.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly spec: FigureSpec;
  readonly size?: FigureSize;
}

/** A published figure: data, view and language go in, what a reader sees and uses comes out. */
export const Figure = memo(function Figure({ spec, size = 'full' }: Props) {
  const i18n = useI18n();
  const headingId = useId();
  const element = useRef<HTMLElement>(null);
  const name = i18n.code('figureName', spec.id);
  return (
    <figure
      ref={element}
      // On a stage it may stand twice in the document.
      id={size === 'stage' ? undefined : spec.id}
      className={styles.figure}
      data-figure={spec.id}
      data-size={size}
      aria-labelledby={headingId}
    >
      <Expected part={spec.id} />
      <FigureBoundary id={spec.id} headingId={headingId} name={name}>
        <Suspense fallback={<Placeholder headingId={headingId} name={name} />}>
          <Sleeping part={spec.id} />
          <FigureBody spec={spec} size={size} headingId={headingId} element={element} />
        </Suspense>
      </FigureBoundary>
    </figure>
  );
});

/** The figure's own shape while its data are on their way. */
function Placeholder({ headingId, name }: { readonly headingId: string; readonly name: string }) {
  const i18n = useI18n();
  return (
    <Waiting>
      <h2 id={headingId} className={styles.sentence}>
        {name}
      </h2>
      <p className={styles.subtitle}>{i18n.t('figure.loading')}</p>
      <div className={styles.shape} />
    </Waiting>
  );
}
