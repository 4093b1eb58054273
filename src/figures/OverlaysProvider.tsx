import type { ReactNode } from 'react';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { MenuContext } from './menuAction.ts';
import type { Overlays } from './overlays.ts';
import { OverlaysContext } from './overlays.ts';

const FullScreen = lazy(async () => ({ default: (await import('./FullScreen.tsx')).FullScreen }));
const ShareDialog = lazy(async () => ({
  default: (await import('./ShareDialog.tsx')).ShareDialog,
}));

type Open =
  | { readonly kind: 'alone'; readonly figure: string; readonly figures: readonly string[] }
  | { readonly kind: 'share'; readonly context: MenuContext }
  | null;

/** Lets every figure below it lay something over the page; only one thing at a time. */
export function OverlaysProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<Open>(null);
  const alone = open?.kind === 'alone' ? open.figure : null;
  const overlays = useMemo<Overlays>(
    () => ({
      alone,
      showAlone: (figure) => setOpen({ kind: 'alone', figure, figures: figuresOnPage() }),
      share: (context) => setOpen({ kind: 'share', context }),
    }),
    [alone],
  );
  const close = () => setOpen(null);
  return (
    <OverlaysContext value={overlays}>
      {children}
      <Suspense>
        {open?.kind === 'alone' && (
          <FullScreen figures={open.figures} first={open.figure} onClose={close} />
        )}
        {open?.kind === 'share' && <ShareDialog context={open.context} onClose={close} />}
      </Suspense>
    </OverlaysContext>
  );
}

/** Ids of the figures that stand in the document, in its order. */
function figuresOnPage(): readonly string[] {
  const figures = document.querySelectorAll<HTMLElement>('main [data-figure]');
  return [...new Set([...figures].map(({ dataset }) => dataset.figure ?? ''))];
}
