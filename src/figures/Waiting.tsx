import type { ReactNode } from 'react';
import { useId } from 'react';
import { useExpect } from './readiness.ts';

interface Props {
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** Stands for what is still on its way; the page is not ready while it is shown. */
export function Waiting({ className, children }: Props) {
  useExpect(useId());
  return (
    <div className={className} aria-busy="true">
      {children}
    </div>
  );
}
